using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Scheduling;

namespace DentalSynth.Generators.Validation.Business;

/// <summary>Whether visits are when a practice is open, and what became of them fits their time.</summary>
internal static class VisitChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "A_patient_arrives_is_seated_and_is_dismissed_in_this_order",
            "DateTimeArrived <= DateTimeSeated <= DateTimeDismissed on the day of a completed visit, and of no other",
            practice =>
                VisitsOf(practice)
                    .Where(visit =>
                        visit.AptStatus == (short)AptStatus.Complete
                            ? !IsInOrder(visit)
                            : (visit.DateTimeSeated ?? visit.DateTimeDismissed) is not null
                    )
                    .Select(visit => new Offender(
                        visit,
                        $"arrived {visit.DateTimeArrived:s}, seated {visit.DateTimeSeated:s}, left {visit.DateTimeDismissed:s}"
                    ))
        ),
        new(
            "Visits_are_on_open_days_in_business_hours",
            "visits are from Monday to Friday, on no holiday, from 8:00 to 17:00",
            practice =>
                VisitsOf(practice)
                    .Where(visit => Booking.IsInTheBook(visit) && !IsInHours(visit))
                    .Select(visit => new Offender(
                        visit,
                        $"at {visit.AptDateTime:s} for {visit.Pattern?.Length * 10} min"
                    ))
        ),
        new(
            "The_past_has_taken_place_and_the_future_has_not",
            "no visit is complete or broken from the practice's today on, none is still to come before it",
            practice =>
                VisitsOf(practice)
                    .Where(visit =>
                        visit.AptDateTime is { } time && !IsPossible(visit.AptStatus, time < practice.Today)
                    )
                    .Select(visit => new Offender(visit, $"at {visit.AptDateTime:s}, status {visit.AptStatus}"))
        ),
        new(
            "A_visit_that_took_place_has_completed_procedures_of_its_day",
            "each AptStatus 2 has a procedure of status 2 with its AptNum and day",
            EmptyVisits
        ),
        new(
            "Nothing_is_completed_but_at_a_completed_visit",
            "a procedure of status 2 has the AptNum of a completed visit of its day",
            HomelessProcedures
        ),
        new(
            "No_patient_has_two_first_visits",
            "of a patient's completed appointments one at most has IsNewPatient",
            practice =>
                VisitsOf(practice)
                    .Where(visit => visit is { IsNewPatient: true, AptStatus: (short)AptStatus.Complete })
                    .GroupBy(visit => visit.PatNum)
                    .SelectMany(visits => visits.Skip(1))
                    .Select(visit => new Offender(visit, $"patient {visit.PatNum} was new before"))
        ),
    ];

    private static IEnumerable<Appointment> VisitsOf(CheckedPractice practice) => practice.Rows.RowsOf<Appointment>();

    private static bool IsInOrder(Appointment visit) =>
        visit.DateTimeArrived <= visit.DateTimeSeated
        && visit.DateTimeSeated <= visit.DateTimeDismissed
        && visit.DateTimeArrived?.Date == visit.AptDateTime?.Date
        && visit.DateTimeDismissed?.Date == visit.AptDateTime?.Date;

    private static bool IsInHours(Appointment visit)
    {
        var booking = Booking.Of(visit, who: null);
        return BusinessDays.IsOpen(DateOnly.FromDateTime(booking.Start))
            && booking.Start.TimeOfDay >= OfficeHours.Opening.ToTimeSpan()
            && booking.End.TimeOfDay <= OfficeHours.Closing.ToTimeSpan();
    }

    private static bool IsPossible(short? status, bool isPast) =>
        status switch
        {
            (short)AptStatus.Complete or (short)AptStatus.Broken => isPast,
            (short)AptStatus.Scheduled => !isPast,
            _ => true,
        };

    private static IEnumerable<Offender> EmptyVisits(CheckedPractice practice)
    {
        var done = Completed(practice).Select(procedure => (procedure.AptNum ?? 0, procedure.ProcDate)).ToHashSet();
        return VisitsOf(practice)
            .Where(visit =>
                visit.AptStatus == (short)AptStatus.Complete && !done.Contains((visit.AptNum, DayOf(visit)))
            )
            .Select(visit => new Offender(visit, $"at {visit.AptDateTime:s}"));
    }

    private static IEnumerable<Offender> HomelessProcedures(CheckedPractice practice)
    {
        var days = VisitsOf(practice)
            .Where(visit => visit.AptStatus == (short)AptStatus.Complete)
            .ToDictionary(visit => visit.AptNum, DayOf);
        return Completed(practice)
            .Where(procedure => days.GetValueOrDefault(procedure.AptNum ?? 0) != procedure.ProcDate)
            .Select(procedure => new Offender(procedure, $"of {procedure.ProcDate:O}, appointment {procedure.AptNum}"));
    }

    private static IEnumerable<ProcedureLog> Completed(CheckedPractice practice) =>
        practice.Rows.RowsOf<ProcedureLog>().Where(procedure => procedure.ProcStatus == (short)ProcStatus.Complete);

    private static DateOnly? DayOf(Appointment visit) =>
        visit.AptDateTime is { } time ? DateOnly.FromDateTime(time) : null;
}
