namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>dbt's <c>run_results.json</c>, as far as it is used. Names are those of the file.</summary>
/// <param name="Metadata">The metadata.</param>
/// <param name="Results">One result per node.</param>
internal sealed record RunResults(RunResultsMetadata Metadata, IReadOnlyList<RunResult> Results);
