namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>Whose turn a claim is (claim.ClaimType).</summary>
/// <remarks>Read by stg_opendental__claim and fact_claim.</remarks>
public static class ClaimType
{
    /// <summary>To the plan that pays first.</summary>
    public const string Primary = "P";

    /// <summary>To the plan that pays second.</summary>
    public const string Secondary = "S";
}
