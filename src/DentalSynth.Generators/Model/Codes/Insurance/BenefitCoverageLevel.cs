namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>Whom a benefit is for (benefit.CoverageLevel).</summary>
/// <remarks>Read by stg_opendental__benefit.</remarks>
public enum BenefitCoverageLevel
{
    /// <summary>Not said: everybody.</summary>
    None = 0,

    /// <summary>Each person.</summary>
    Individual = 1,

    /// <summary>The family together.</summary>
    Family = 2,
}
