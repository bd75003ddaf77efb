namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>At the first visit, the insurance card of about half of insured patients is scanned.</summary>
/// <remarks>Read by the dbt model stg_opendental__document.</remarks>
/// <param name="rate">Share of insured patients whose card is scanned.</param>
public sealed class InsuranceCardRule(double rate)
{
    /// <summary>Returns whether the card is scanned.</summary>
    public bool IsScanned(bool isInsured, RandomSource random) => isInsured && random.Chance(rate);
}
