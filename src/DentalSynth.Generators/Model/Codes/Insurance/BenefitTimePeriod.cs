namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>The time that a benefit is for (benefit.TimePeriod).</summary>
/// <remarks>Read by stg_opendental__benefit.</remarks>
public enum BenefitTimePeriod
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A year from the plan's month of renewal.</summary>
    ServiceYear = 1,

    /// <summary>January to December.</summary>
    CalendarYear = 2,

    /// <summary>Once in a life.</summary>
    Lifetime = 3,

    /// <summary>A number of years, given as the quantity.</summary>
    Years = 4,

    /// <summary>Any twelve months.</summary>
    LastTwelveMonths = 5,
}
