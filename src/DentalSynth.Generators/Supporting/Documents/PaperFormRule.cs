namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>Some new patients fill in their medical history on paper, which is scanned. The others fill it in
/// online.</summary>
/// <remarks>Read by the dbt models stg_opendental__document and stg_opendental__sheet.</remarks>
/// <param name="rate">Share of new patients with a paper form.</param>
public sealed class PaperFormRule(double rate)
{
    /// <summary>Returns whether the patient uses a paper form.</summary>
    public bool IsHandedIn(RandomSource random) => random.Chance(rate);
}
