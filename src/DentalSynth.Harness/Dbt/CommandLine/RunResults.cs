namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>The part of dbt's <c>run_results.json</c> that is needed here; names follow the file.</summary>
/// <param name="Metadata">What the file says about itself.</param>
/// <param name="Results">One entry per node that the command was about.</param>
internal sealed record RunResults(RunResultsMetadata Metadata, IReadOnlyList<RunResult> Results);
