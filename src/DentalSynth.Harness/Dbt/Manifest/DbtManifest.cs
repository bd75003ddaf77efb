using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>dbt's <c>manifest.json</c>, as far as it is used.</summary>
/// <remarks>Names are those of the file, for both full and slim manifests.</remarks>
public sealed record DbtManifest
{
    /// <summary>Gets the metadata.</summary>
    public required ManifestMetadata Metadata { get; init; }

    /// <summary>Gets the origin of a slim manifest; null for dbt's own.</summary>
    public FrozenFrom? Frozen { get; init; }

    /// <summary>Gets models, tests, seeds, snapshots and hooks by unique ID.</summary>
    public required IReadOnlyDictionary<string, DbtNode> Nodes { get; init; }

    /// <summary>Gets the unit tests by unique ID; null if there are none.</summary>
    public IReadOnlyDictionary<string, DbtNode>? UnitTests { get; init; }

    /// <summary>Gets the tests by unique ID.</summary>
    [JsonIgnore]
    public IEnumerable<KeyValuePair<string, DbtNode>> Tests =>
        Nodes.Where(node => node.Value.ResourceType == DbtNode.Test);

    /// <summary>Gets the database in the compiled SQL.</summary>
    [JsonIgnore]
    public string? Database => Frozen?.Database ?? Nodes.Values.FirstOrDefault(node => node.Database != null)?.Database;
}
