namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>What a benefit's quantity counts (benefit.QuantityQualifier).</summary>
/// <remarks>Read by stg_opendental__benefit.</remarks>
public enum BenefitQuantity
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Procedures.</summary>
    Services = 1,

    /// <summary>Years of age.</summary>
    AgeLimit = 2,

    /// <summary>Years.</summary>
    Years = 4,

    /// <summary>Months.</summary>
    Months = 5,
}
