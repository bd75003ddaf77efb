namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>What a <c>run_results.json</c> says about itself.</summary>
/// <param name="DbtVersion">The version of dbt that wrote it.</param>
/// <param name="Env">What dbt was told to write down of its environment.</param>
internal sealed record RunResultsMetadata(string DbtVersion, IReadOnlyDictionary<string, string>? Env);
