using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Scheduling;

/// <summary>Books an appointment for a patient, and another time when the patient reschedules.</summary>
internal sealed class AppointmentBooking(
    Member member,
    SchedulingRules rules,
    AppointmentBook book,
    DateOnly asOf,
    RandomSources sources
)
{
    private const int LongestVisit = 180; // fits between lunch and closing with a margin

    /// <summary>Books the appointment. Returns its slot and, if it was rescheduled, the first slot and the day of the
    /// change.</summary>
    /// <remarks>The first slot of a rescheduled appointment stays blocked: it opens up too late for anyone
    /// else.</remarks>
    /// <param name="next">The appointment requested.</param>
    /// <param name="aptNum">Its key.</param>
    /// <param name="codes">Codes of a check-up, in addition to the charted work.</param>
    public (Slot Slot, Slot? RescheduledFrom, DateOnly? RescheduledOn) Book(
        AppointmentRequest next,
        long aptNum,
        IReadOnlyList<CdtCode> codes
    )
    {
        var request = Request(next, aptNum, codes.Sum(code => code.Minutes) + next.Work.Sum(Minutes));
        var first = book.Book(request);
        if (
            rules.Reschedule.RescheduledOn(next.BookedOn, first.Date, sources.For("move", aptNum)) is not { } day
            || day >= asOf
        )
        {
            return (first, null, null);
        }

        var wanted = rules.Reschedule.Wanted(first.Date, sources.For("moved to", aptNum));
        return (book.Book(request with { Day = wanted }), first, day);
    }

    private SlotRequest Request(AppointmentRequest next, long aptNum, int minutes) =>
        new(
            next.Wanted,
            // Rounded up: OpenDental's patterns count time in units of ten minutes.
            Math.Clamp((minutes + 9) / 10 * 10, rules.LeastVisitMinutes, LongestVisit),
            rules.StartTime.Unit(sources.For("start time", aptNum)),
            book.HasHygienists && IsHygiene(next.Kind),
            member.DentistPreference,
            day => member.Visits.Any(other => other.Date == day)
        );

    private bool IsHygiene(AppointmentKind kind) =>
        kind is AppointmentKind.AdultHygiene or AppointmentKind.ChildHygiene
        || (rules.HygienistsScale && kind is AppointmentKind.Periodontal)
        || (rules.NewPatientsSeeHygienist && kind is (AppointmentKind.NewAdult or AppointmentKind.NewChild));

    // Work with a lab case takes its time at the preparation, not at the seating.
    private int Minutes(Treatment work)
    {
        var fitting = rules.LabWork.FittingMinutes;
        var fitted = member.Treatments.Where(other => other.PreparedBy == work).Sum(other => other.Code.Minutes);
        return work.PreparedBy is null ? work.Code.Minutes + Math.Max(0, fitted - fitting) : fitting;
    }
}
