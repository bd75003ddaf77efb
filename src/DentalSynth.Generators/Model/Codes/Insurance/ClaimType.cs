namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>Whether a claim is primary or secondary (claim.ClaimType).</summary>
/// <remarks>Read by stg_opendental__claim and fact_claim.</remarks>
public static class ClaimType
{
    /// <summary>To the primary plan.</summary>
    public const string Primary = "P";

    /// <summary>To the secondary plan.</summary>
    public const string Secondary = "S";
}
