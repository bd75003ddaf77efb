using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical;

/// <summary>Of a new patient with insurance, work done elsewhere is charted when a plan limits how often it pays.</summary>
/// <remarks>Read by the dbt model stg_opendental__procedurelog.</remarks>
/// <param name="rate">Share of such patients for whom a limited procedure is charted as existing, for each one.</param>
public sealed class InsuranceHistoryRule(double rate)
{
    private static readonly string[] Limited = ["D1110", "D0274"];

    /// <summary>Returns the codes charted as existing.</summary>
    public IReadOnlyList<string> Codes(RandomSource random) => [.. Limited.Where(_ => random.Chance(rate))];
}
