using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Households;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;
using DentalSynth.Generators.Sinks;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Clinical;

/// <summary>Writes visits as table appointment.</summary>
internal sealed class AppointmentRows(Practice practice, RandomSources sources)
{
    public void Write(Member member, IRowWriter rows)
    {
        foreach (var visit in member.Visits)
        {
            rows.Add(Row(member, visit));
        }
    }

    private Appointment Row(Member member, Visit visit)
    {
        var slot = visit.Slot;
        var came = visit.Status == AptStatus.Complete;
        var random = sources.For("chair times", visit.AptNum);
        var arrived = slot.Start.AddMinutes(random.Between(-12, 6));
        var seated = arrived.AddMinutes(random.Between(3, 15));
        var dismissed = seated.AddMinutes(slot.Minutes - random.Between(0, 10));
        var booked =
            visit.BookedOn == visit.Date
                ? slot.Start.AddMinutes(-random.Between(20, 60))
                : Clock.InOfficeHours(visit.BookedOn, random);
        return new Appointment
        {
            AptNum = visit.AptNum,
            PatNum = member.PatNum,
            AptStatus = (short)visit.Status,
            Pattern = new string('X', slot.Minutes / 10),
            Confirmed = Confirmed(visit),
            TimeLocked = false,
            Op = slot.Chair,
            Note = visit.Kind == VisitKind.Emergency ? "Pain: seen as soon as possible" : null,
            ProvNum = slot.Dentist,
            ProvHyg = slot.Hygienist,
            AptDateTime = slot.Start,
            NextAptNum = 0,
            UnschedStatus = 0,
            IsNewPatient = visit.IsFirst,
            ProcDescript = Description(visit),
            ClinicNum = member.Household.Location.ClinicNum,
            IsHygiene = slot.Hygienist is not null,
            DateTStamp =
                came ? dismissed
                : visit.Status == AptStatus.Broken ? slot.Start
                : booked,
            DateTimeArrived = came ? arrived : null,
            DateTimeSeated = came ? seated : null,
            DateTimeDismissed = came ? dismissed : null,
            InsPlan1 = member.Coverages.Count > 0 ? member.Coverages[0].Plan.PlanNum : 0,
            InsPlan2 = member.Coverages.Count > 1 ? member.Coverages[1].Plan.PlanNum : 0,
            AppointmentTypeNum = practice.AppointmentTypes[visit.Kind],
            SecUserNumEntry = random.Pick(practice.Staff.FrontDesk),
            SecDateTEntry = booked,
            Priority = visit.Kind == VisitKind.Emergency,
        };
    }

    private static long Confirmed(Visit visit) =>
        visit.Status switch
        {
            AptStatus.Complete => ConfirmationStatus.Dismissed,
            AptStatus.Broken => ConfirmationStatus.MessageLeft,
            _ => ConfirmationStatus.Unconfirmed,
        };

    private static string Description(Visit visit) =>
        visit.Treatments.Count == 0
            ? visit.Kind.ToString()
            : string.Join(", ", visit.Treatments.Select(treatment => treatment.Code.ProcCode));
}
