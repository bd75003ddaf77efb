using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>Fewer visits in summer and around the holidays: some who are due then come afterwards.</summary>
/// <remarks>Read by the dbt models mart_appointment_summary and mart_production_summary.</remarks>
/// <param name="putOffRate">Share of visits wanted in July or August that are put off.</param>
/// <param name="holidayPutOffRate">Share of visits wanted in late December that are put off.</param>
/// <param name="putOffDays">Days after the season within which they come.</param>
public sealed class SeasonRule(double putOffRate, double holidayPutOffRate, int putOffDays)
{
    /// <summary>Returns the day wanted once the season is taken into account.</summary>
    public DateOnly Wanted(DateOnly day, RandomSource random)
    {
        var after = day switch
        {
            { Month: 7 or 8 } => new DateOnly(day.Year, 9, 1),
            { Month: 12, Day: > 18 } => new DateOnly(day.Year + 1, 1, 2),
            _ => day,
        };
        var rate = day.Month == 12 ? holidayPutOffRate : putOffRate;
        return after != day && random.Chance(rate) ? after.AddDays(random.Below(putOffDays)) : day;
    }
}
