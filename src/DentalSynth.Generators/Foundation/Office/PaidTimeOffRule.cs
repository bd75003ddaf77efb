namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Employees take some days of paid time off each year.</summary>
/// <remarks>Read by the dbt model stg_opendental__timeadjust.</remarks>
/// <param name="daysPerYear">Days of paid time off in a year.</param>
public sealed class PaidTimeOffRule(double daysPerYear)
{
    private const double OpenDaysPerYear = 254; // weekdays of a year less the holidays

    /// <summary>Returns whether an employee is off on an open day.</summary>
    public bool IsOff(RandomSource random) => random.Chance(daysPerYear / OpenDaysPerYear);
}
