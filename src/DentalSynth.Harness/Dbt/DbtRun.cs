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
)
{
    /// <summary>Gets the unique ids of what was to be done; null for the whole project.</summary>
    public IReadOnlySet<string>? Selected { get; init; }

    /// <summary>Gets whether the project is the one that comes with DentalSynth, whose models named facts read.
    /// Default true.</summary>
    public bool IsBundled { get; init; } = true;

    /// <summary>Gets whether the whole project was to be done.</summary>
    public bool IsWhole => Selected == null;

    /// <summary>Returns the unique id of a model of the project; null when it has none of that name.</summary>
    public string? IdOf(string model) =>
        Manifest.Nodes.FirstOrDefault(node => node.Value.ResourceType == DbtNode.Model && node.Value.Name == model).Key;
}
