namespace DentalSynth.Generators.Clinical;

/// <summary>For new patients with insurance, prior procedures with a frequency limitation are charted as
/// existing.</summary>
/// <remarks>Read by the dbt model stg_opendental__procedurelog.</remarks>
/// <param name="rate">Share of these patients with a given procedure charted as existing.</param>
public sealed class InsuranceHistoryRule(double rate)
{
    private static readonly string[] Limited = ["D1110", "D0274"];

    /// <summary>Returns the codes charted as existing.</summary>
    public IReadOnlyList<string> Codes(RandomSource random) => [.. Limited.Where(_ => random.Chance(rate))];
}
