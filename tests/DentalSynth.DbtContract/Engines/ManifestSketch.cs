using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract.Engines;

/// <summary>Builds a small compiled manifest.</summary>
internal sealed class ManifestSketch
{
    private readonly Dictionary<string, DbtNode> nodes = [];

    public FrozenFrom? Frozen { get; init; }

    public static string ModelId(string name) => $"model.sketch.{name}";

    public static string TestId(string name) => $"test.sketch.{name}";

    public DbtManifest Manifest() =>
        new()
        {
            Metadata = new ManifestMetadata("1.10.22", "sketch"),
            Frozen = Frozen,
            Nodes = nodes,
        };

    public ManifestSketch Model(string name, string materialized, string? sql, params string[] parents) =>
        Model(name, new DbtNodeConfig { Materialized = materialized }, sql, parents);

    public ManifestSketch Model(string name, DbtNodeConfig config, string? sql, params string[] parents)
    {
        nodes[ModelId(name)] = new DbtNode
        {
            Name = name,
            ResourceType = DbtNode.Model,
            OriginalFilePath = $"models/{name}.sql",
            Schema = "built",
            Alias = name,
            RelationName = $"\"built\".\"{name}\"",
            Config = config,
            CompiledCode = sql,
            DependsOn = new DbtDependencies([.. parents.Select(ModelId)]),
        };
        return this;
    }

    public ManifestSketch Test(string name, DbtNodeConfig config, string sql, params string[] parents)
    {
        nodes[TestId(name)] = new DbtNode
        {
            Name = name,
            ResourceType = DbtNode.Test,
            Config = config,
            CompiledCode = sql,
            DependsOn = new DbtDependencies([.. parents.Select(ModelId)]),
        };
        return this;
    }

    public ManifestSketch Hook(string when, int index, string sql)
    {
        nodes[$"operation.sketch.{when}-{index}"] = new DbtNode
        {
            Name = $"{when}-{index}",
            ResourceType = DbtNode.Operation,
            Tags = [when],
            Index = index,
            CompiledCode = sql,
        };
        return this;
    }
}
