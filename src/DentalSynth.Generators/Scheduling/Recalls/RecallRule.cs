namespace DentalSynth.Generators.Scheduling.Recalls;

/// <summary>A patient is due for hygiene a fixed number of months after the last prophy.</summary>
/// <remarks>Read by the dbt models int_recall_management and mart_hygiene_retention.</remarks>
/// <param name="intervalMonths">Months between cleanings.</param>
/// <param name="mostDaysLate">Days after the due date within which patients come.</param>
/// <param name="prebookRate">Share of recalls that are booked at the visit before.</param>
/// <param name="leastLead">Days ahead that others are booked, at the least.</param>
/// <param name="mostLead">Days ahead at the most.</param>
public sealed class RecallRule(int intervalMonths, int mostDaysLate, double prebookRate, int leastLead, int mostLead)
{
    /// <summary>Gets the months from one prophy to the next.</summary>
    public int IntervalMonths => intervalMonths;

    /// <summary>Returns the date on which the patient is next due.</summary>
    public DateOnly NextDue(DateOnly lastCleaning) => lastCleaning.AddMonths(intervalMonths);

    /// <summary>Returns the day requested: the due date or somewhat later.</summary>
    public DateOnly Wanted(DateOnly due, RandomSource random) => due.AddDays(random.Below(mostDaysLate));

    /// <summary>Returns the day of booking: the last visit, or the response to a reminder.</summary>
    public DateOnly BookedOn(DateOnly lastVisit, DateOnly wanted, RandomSource random)
    {
        var lead = random.Between(leastLead, mostLead);
        return random.Chance(prebookRate) ? lastVisit : wanted.AddDays(-lead);
    }
}
