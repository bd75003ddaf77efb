namespace DentalSynth.Harness.Dbt;

/// <summary>The results of one build of a project.</summary>
/// <param name="Engine">The description of the engine, with its version.</param>
/// <param name="Manifest">The project's manifest.</param>
/// <param name="Results">The results by unique ID.</param>
/// <param name="Elapsed">The time of the build.</param>
public sealed record DbtRun(
    string Engine,
    DbtManifest Manifest,
    IReadOnlyDictionary<string, DbtNodeResult> Results,
    TimeSpan Elapsed
)
{
    /// <summary>Gets the unique IDs of the selected nodes; null for the whole project.</summary>
    public IReadOnlySet<string>? Selected { get; init; }

    /// <summary>Gets whether the project is the bundled one, whose models the facts read.
    /// Default true.</summary>
    public bool IsBundled { get; init; } = true;

    /// <summary>Gets whether the whole project was selected.</summary>
    public bool IsWhole => Selected == null;

    /// <summary>Returns the unique ID of a model; null if there is no such model.</summary>
    public string? IdOf(string model) =>
        Manifest.Nodes.FirstOrDefault(node => node.Value.ResourceType == DbtNode.Model && node.Value.Name == model).Key;
}
