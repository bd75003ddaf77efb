namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>The time that a benefit is for (benefit.TimePeriod).</summary>
/// <remarks>Read by stg_opendental__benefit.</remarks>
public enum BenefitTimePeriod
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>January to December.</summary>
    CalendarYear = 2,
}
