using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>Finds a patient a time in the appointment book, and another one when the patient moves the visit.</summary>
internal sealed class Booking(Member member, SchedulingRules rules, DayBook book, DateOnly asOf, RandomSources sources)
{
    private const int LongestVisit = 180;

    /// <summary>Returns the time, and from where and when the visit was moved there, if it was.</summary>
    /// <remarks>Who moves a visit keeps others from the time given up: it becomes free too late for them.</remarks>
    /// <param name="next">The visit wanted.</param>
    /// <param name="aptNum">Its key.</param>
    /// <param name="codes">What a check-up has, beside the work that is on the chart.</param>
    public (Slot Slot, Slot? MovedFrom, DateOnly? MovedOn) Take(
        WantedVisit next,
        long aptNum,
        IReadOnlyList<CdtCode> codes
    )
    {
        var wish = Wish(next, aptNum, codes.Sum(code => code.Minutes) + next.Work.Sum(Minutes));
        var first = book.Book(wish);
        if (rules.Move.MovedOn(next.BookedOn, first.Date, sources.For("move", aptNum)) is not { } day || day >= asOf)
        {
            return (first, null, null);
        }

        var wanted = rules.Move.Wanted(first.Date, sources.For("moved to", aptNum));
        return (book.Book(wish with { Day = wanted }), first, day);
    }

    private SlotWish Wish(WantedVisit next, long aptNum, int minutes) =>
        new(
            next.Wanted,
            Math.Clamp((minutes + 9) / 10 * 10, rules.LeastVisitMinutes, LongestVisit),
            rules.StartTime.Unit(sources.For("start time", aptNum)),
            book.HasHygienists && IsHygiene(next.Kind),
            member.DentistPreference,
            day => member.Visits.Any(other => other.Date == day)
        );

    private bool IsHygiene(VisitKind kind) =>
        kind is VisitKind.AdultHygiene or VisitKind.ChildHygiene
        || (rules.HygienistsScale && kind is VisitKind.Periodontal)
        || (rules.NewPatientsSeeHygienist && kind is (VisitKind.NewAdult or VisitKind.NewChild));

    // A laboratory's work takes its time when it is prepared, not when it is fitted.
    private int Minutes(Treatment work)
    {
        var fitting = rules.LabWork.FittingMinutes;
        var fitted = member.Treatments.Where(other => other.PreparedBy == work).Sum(other => other.Code.Minutes);
        return work.PreparedBy is null ? work.Code.Minutes + Math.Max(0, fitted - fitting) : fitting;
    }
}
