using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>What a dbt project consists of, compiled: the part of dbt's <c>manifest.json</c> that is needed here.</summary>
/// <remarks>Names follow the file, so that a whole manifest and a slim one are read by the same code.</remarks>
public sealed record DbtManifest
{
    /// <summary>Gets what the file says about itself.</summary>
    public required ManifestMetadata Metadata { get; init; }

    /// <summary>Gets what a slim manifest was frozen from; null for one that dbt wrote.</summary>
    public FrozenFrom? Frozen { get; init; }

    /// <summary>Gets models, tests, seeds, snapshots and hooks by their unique id.</summary>
    public required IReadOnlyDictionary<string, DbtNode> Nodes { get; init; }

    /// <summary>Gets the unit tests by their unique id; null when there are none. Only dbt itself can run them.</summary>
    public IReadOnlyDictionary<string, DbtNode>? UnitTests { get; init; }

    /// <summary>Gets the tests by their unique id.</summary>
    [JsonIgnore]
    public IEnumerable<KeyValuePair<string, DbtNode>> Tests =>
        Nodes.Where(node => node.Value.ResourceType == DbtNode.Test);

    /// <summary>Gets the name of the database that the compiled SQL names.</summary>
    [JsonIgnore]
    public string? Database => Frozen?.Database ?? Nodes.Values.FirstOrDefault(node => node.Database != null)?.Database;
}
