namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>The metadata of <c>run_results.json</c>.</summary>
/// <param name="DbtVersion">The version of dbt.</param>
/// <param name="Env">Environment variables that dbt recorded.</param>
internal sealed record RunResultsMetadata(string DbtVersion, IReadOnlyDictionary<string, string>? Env);
