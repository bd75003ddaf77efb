using System.Text.RegularExpressions;

namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>The layers of a project's models, and the systems of the practice they cover.</summary>
/// <remarks>The system of an intermediate model is its folder (<c>system_d_ar_analysis</c>, <c>foundation</c>). Other
/// models have the systems of their upstream models or else of their downstream models.</remarks>
internal sealed partial class ModelSystems(DbtManifest manifest)
{
    // dbt projects for OpenDental name their systems A to H.
    private static readonly PracticeSystem[] Letters =
    [
        PracticeSystem.Fees,
        PracticeSystem.Insurance,
        PracticeSystem.Payments,
        PracticeSystem.Receivables,
        PracticeSystem.Collection,
        PracticeSystem.Communication,
        PracticeSystem.Scheduling,
        PracticeSystem.Logging,
    ];

    private static readonly string[] Layers = ["source", "staging", "intermediate", "marts"];

    private readonly Dictionary<string, IReadOnlyList<PracticeSystem>> found = [];
    private readonly ILookup<string, string> children = manifest
        .Nodes.Where(node => node.Value.ResourceType == DbtNode.Model)
        .SelectMany(node => node.Value.DependsOn.Nodes, (node, parent) => (Parent: parent, node.Key))
        .ToLookup(edge => edge.Parent, edge => edge.Key);

    /// <summary>Returns the last layer of some models and sources.</summary>
    public string? LayerOf(IEnumerable<string> uniqueIds) =>
        uniqueIds.Select(LayerOf).OfType<string>().MaxBy(layer => Array.IndexOf(Layers, layer));

    /// <summary>Returns the systems of some models and sources.</summary>
    public IReadOnlyList<PracticeSystem> SystemsOf(IEnumerable<string> uniqueIds) =>
        [.. uniqueIds.SelectMany(SystemsOf).Distinct().Order()];

    private string? LayerOf(string uniqueId) =>
        uniqueId.StartsWith("source.", StringComparison.Ordinal) ? Layers[0]
        : Folders(uniqueId) is [_, var layer, ..] ? layer
        : null;

    private IReadOnlyList<PracticeSystem> SystemsOf(string uniqueId)
    {
        if (!found.TryGetValue(uniqueId, out var systems))
        {
            systems = Nearest(uniqueId, id => manifest.Nodes.GetValueOrDefault(id)?.DependsOn.Nodes ?? []);
            systems = systems.Count > 0 ? systems : Nearest(uniqueId, id => children[id]);
            found[uniqueId] = systems;
        }

        return systems;
    }

    private List<PracticeSystem> Nearest(string uniqueId, Func<string, IEnumerable<string>> next)
    {
        var systems = new HashSet<PracticeSystem>();
        var seen = new HashSet<string> { uniqueId };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var id))
        {
            if (OwnSystem(id) is { } system)
            {
                systems.Add(system);
                continue;
            }

            foreach (var other in next(id).Where(seen.Add))
            {
                open.Enqueue(other);
            }
        }

        return [.. systems];
    }

    private PracticeSystem? OwnSystem(string uniqueId)
    {
        var folders = Folders(uniqueId);
        var letter = folders.Select(folder => Letter().Match(folder)).FirstOrDefault(match => match.Success);
        return letter != null ? Letters[letter.Groups["letter"].Value[0] - 'a']
            : folders.Contains("foundation") ? PracticeSystem.Foundation
            : null;
    }

    // Without the file name.
    private string[] Folders(string uniqueId) =>
        manifest.Nodes.GetValueOrDefault(uniqueId)?.OriginalFilePath?.Split('/', '\\') is { Length: > 1 } path
            ? path[..^1]
            : [];

    [GeneratedRegex("^system_(?<letter>[a-h])(_|$)")]
    private static partial Regex Letter();
}
