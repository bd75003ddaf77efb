using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.Harness.Dbt;

/// <summary>What one build of a project came to.</summary>
/// <param name="Engine">Who did it, with version, to be printed.</param>
/// <param name="Manifest">What there was to do.</param>
/// <param name="Results">What became of each node, by its unique id.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record DbtRun(
    string Engine,
    DbtManifest Manifest,
    IReadOnlyDictionary<string, DbtNodeResult> Results,
    TimeSpan Elapsed
);
