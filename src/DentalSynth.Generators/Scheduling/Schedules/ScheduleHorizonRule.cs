namespace DentalSynth.Generators.Scheduling.Schedules;

/// <summary>On the first open day of each month, the schedule is extended by a month. It reaches some months beyond the
/// next recall.</summary>
/// <remarks>Read by the dbt models stg_opendental__schedule and int_provider_availability.</remarks>
/// <param name="recallMonths">Months from one recall to the next.</param>
/// <param name="monthsMore">Months beyond the next recall.</param>
public sealed class ScheduleHorizonRule(int recallMonths, int monthsMore)
{
    private readonly int months = recallMonths + monthsMore;

    /// <summary>Returns the last day with a schedule at the start of the as-of date.</summary>
    public DateOnly LastDay(DateOnly asOf)
    {
        var month = FirstOfMonth(asOf);
        var entered = BusinessDays.OnOrAfter(month) < asOf ? month : month.AddMonths(-1);
        return entered.AddMonths(months + 1).AddDays(-1);
    }

    /// <summary>Returns the day on which a day's schedule was entered, at the earliest the opening day.</summary>
    /// <param name="day">The scheduled day.</param>
    /// <param name="opened">The day on which the practice opened.</param>
    /// <param name="asOf">The practice's today. A schedule further ahead, needed for an appointment, was entered by the
    /// day before.</param>
    public DateOnly EnteredOn(DateOnly day, DateOnly opened, DateOnly asOf)
    {
        var entered = BusinessDays.OnOrAfter(FirstOfMonth(day).AddMonths(-months));
        var latest = entered < asOf ? entered : asOf.AddDays(-1);
        return latest > opened ? latest : opened;
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
