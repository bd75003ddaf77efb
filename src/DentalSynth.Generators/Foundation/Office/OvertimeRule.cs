using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Now and then an employee works longer in a week than 40 hours.</summary>
/// <remarks>Read by the dbt model stg_opendental__timeadjust.</remarks>
/// <param name="rate">Share of an employee's weeks with overtime.</param>
public sealed class OvertimeRule(double rate)
{
    private const int MinutesPerQuarter = 15;
    private const int MostQuarters = 12;

    /// <summary>Returns the overtime of a week; null in a week without.</summary>
    public TimeSpan? Hours(RandomSource random) =>
        random.Chance(rate) ? TimeSpan.FromMinutes(random.Between(1, MostQuarters) * MinutesPerQuarter) : null;
}
