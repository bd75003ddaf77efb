namespace DentalSynth.Generators.Rules.Scheduling;

/// <summary>Working hours are entered for as long ahead as recalls are booked, and some months more.</summary>
/// <remarks>Read by the dbt models stg_opendental__schedule and int_provider_availability.</remarks>
/// <param name="recallMonths">Months from one recall to the next.</param>
/// <param name="monthsMore">Months beyond the next recall.</param>
public sealed class ScheduleHorizonRule(int recallMonths, int monthsMore)
{
    /// <summary>Returns the last day with working hours.</summary>
    public DateOnly LastDay(DateOnly asOf) => asOf.AddMonths(recallMonths + monthsMore);
}
