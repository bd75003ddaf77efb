using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling.Recalls;

/// <summary>A patient is due for hygiene again a fixed number of months after the last cleaning.</summary>
/// <remarks>Read by the dbt models int_recall_management and mart_hygiene_retention.</remarks>
/// <param name="intervalMonths">Months between cleanings.</param>
/// <param name="mostDaysLate">Days after the due date within which patients come.</param>
/// <param name="prebookRate">Share of recalls that are booked at the visit before.</param>
public sealed class RecallRule(int intervalMonths, int mostDaysLate, double prebookRate)
{
    /// <summary>Gets the months between cleanings.</summary>
    public int IntervalMonths => intervalMonths;

    /// <summary>Returns the date on which the patient is next due.</summary>
    public DateOnly NextDue(DateOnly lastCleaning) => lastCleaning.AddMonths(intervalMonths);

    /// <summary>Returns the day wanted for the visit: when due or somewhat later.</summary>
    public DateOnly Wanted(DateOnly due, RandomSource random) => due.AddDays(random.Below(mostDaysLate));

    /// <summary>Returns the day of booking: at the last visit, or when a reminder brings the patient back.</summary>
    public DateOnly BookedOn(DateOnly lastVisit, DateOnly wanted, RandomSource random)
    {
        var lead = random.Between(3, 25);
        return random.Chance(prebookRate) ? lastVisit : wanted.AddDays(-lead);
    }
}
