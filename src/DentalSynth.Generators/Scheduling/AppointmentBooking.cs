using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Scheduling;

/// <summary>Finds a time in a clinic's book for what a patient comes for.</summary>
internal sealed class AppointmentBooking(SchedulingRules rules, AppointmentBook book, RandomSources sources)
{
    private const int LongestVisit = 180; // fits between lunch and closing with a margin

    /// <summary>Books a time, or none when the book is full.</summary>
    /// <param name="member">The patient.</param>
    /// <param name="next">The appointment requested.</param>
    /// <param name="aptNum">Its key.</param>
    /// <param name="codes">Codes of a check-up, in addition to the charted work.</param>
    public Slot? Book(Member member, AppointmentRequest next, long aptNum, IReadOnlyList<CdtCode> codes)
    {
        var minutes = codes.Sum(code => code.Minutes) + next.Work.Sum(work => Minutes(member, work));
        var length = Math.Clamp((minutes + 9) / 10 * 10, rules.LeastVisitMinutes, LongestVisit);
        return Find(member, aptNum, next.BookedOn, next.Wanted, length, book.HasHygienists && IsHygiene(next.Kind));
    }

    /// <summary>Books another time for an appointment that the patient moves, and opens the one it had.</summary>
    public Slot Move(Member member, Visit visit, DateOnly today, DateOnly wanted)
    {
        var isHygiene = visit.Slot.Hygienist is not null;
        if (Find(member, visit.AptNum, today, wanted, visit.Slot.Minutes, isHygiene) is not { } slot)
        {
            return visit.Slot;
        }

        book.Release(visit.Slot);
        return slot;
    }

    private Slot? Find(Member member, long aptNum, DateOnly today, DateOnly wanted, int minutes, bool isHygiene)
    {
        var isToday = wanted <= today;
        var random = sources.For("weekday", aptNum, wanted.DayNumber);
        return book.Book(
            new(
                isToday ? wanted : rules.BookingDay.Day(wanted, day => book.Works(isHygiene, day), random),
                today.AddDays(rules.MostDaysAhead),
                minutes,
                rules.StartTime.Unit(sources.For("start time", aptNum)),
                isHygiene,
                member.DentistPreference,
                day => member.Visits.Any(other => other.Date == day)
            )
        );
    }

    private bool IsHygiene(AppointmentKind kind) =>
        kind is AppointmentKind.AdultHygiene or AppointmentKind.ChildHygiene
        || (rules.HygienistsScale && kind is AppointmentKind.Periodontal)
        || (rules.NewPatientsSeeHygienist && kind is (AppointmentKind.NewAdult or AppointmentKind.NewChild));

    // Work with a lab case takes its time at the preparation, not at the seating.
    private int Minutes(Member member, Treatment work)
    {
        var fitting = rules.LabWork.FittingMinutes;
        var fitted = member.Treatments.Where(other => other.PreparedBy == work).Sum(other => other.Code.Minutes);
        return work.PreparedBy is null ? work.Code.Minutes + Math.Max(0, fitted - fitting) : fitting;
    }
}
