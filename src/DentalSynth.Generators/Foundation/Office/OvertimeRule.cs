namespace DentalSynth.Generators.Foundation.Office;

/// <summary>An employee occasionally works overtime beyond 40 hours a week.</summary>
/// <remarks>Read by the dbt model stg_opendental__timeadjust.</remarks>
/// <param name="rate">Share of an employee's weeks with overtime.</param>
public sealed class OvertimeRule(double rate)
{
    private const int MinutesPerQuarter = 15;
    private const int MostQuarters = 12; // three hours: more would be another shift

    /// <summary>Returns the overtime of a week; null in a week without.</summary>
    public TimeSpan? Hours(RandomSource random) =>
        random.Chance(rate) ? TimeSpan.FromMinutes(random.Between(1, MostQuarters) * MinutesPerQuarter) : null;
}
