using System.Text.Json;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>Reduces dbt's manifest to what replay and reports need.</summary>
internal static class ManifestSlimmer
{
    /// <summary>The database name in slim manifests.</summary>
    public const string Database = "opendental_demo";

    public static DbtManifest Slim(DbtManifest manifest, string asOfDate, IReadOnlyDictionary<string, string> files)
    {
        var nodes = manifest.Nodes.Select(node => KeyValuePair.Create(node.Key, Slim(node.Value, manifest.Database)));
        return new DbtManifest
        {
            Metadata = manifest.Metadata,
            Frozen = new FrozenFrom(Database, asOfDate, files),
            Nodes = Sorted(nodes),
            UnitTests = manifest.UnitTests is { Count: > 0 } units
                ? Sorted(units.Select(unit => KeyValuePair.Create(unit.Key, Slim(unit.Value, manifest.Database))))
                : null,
        };
    }

    private static SortedDictionary<string, DbtNode> Sorted(IEnumerable<KeyValuePair<string, DbtNode>> nodes) =>
        new(new Dictionary<string, DbtNode>(nodes), StringComparer.Ordinal);

    private static DbtNode Slim(DbtNode node, string? database)
    {
        var isTest = node.ResourceType is DbtNode.Test or DbtNode.UnitTest;
        var builds = !isTest && node.ResourceType != DbtNode.Operation;
        return node with
        {
            Fqn = null,
            Description = NullIfEmpty(node.Description),
            Database = null,
            Schema = builds ? node.Schema : null,
            Alias = builds ? node.Alias : null,
            RelationName = builds ? Rename(node.RelationName, database) : null,
            Config = Slim(node.Config, isTest),
            DependsOn = new DbtDependencies([.. node.DependsOn.Nodes.Distinct().Order(StringComparer.Ordinal)]),
            TestMetadata = node.TestMetadata is { } metadata ? Slim(metadata) : null,
            Tags = node.Tags is { Count: > 0 } tags ? tags : null,
            CompiledCode = Rename(node.CompiledCode?.Trim(), database),
        };
    }

    private static DbtNodeConfig Slim(DbtNodeConfig config, bool isTest) =>
        config with
        {
            Materialized = isTest ? null : config.Materialized,
            Severity = string.Equals(config.Severity, "error", StringComparison.OrdinalIgnoreCase)
                ? null
                : config.Severity,
            FailCalc = config.FailCalc == "count(*)" ? null : config.FailCalc,
            WarnIf = config.WarnIf == "!= 0" ? null : config.WarnIf,
            ErrorIf = config.ErrorIf == "!= 0" ? null : config.ErrorIf,
            Indexes = config.Indexes is { Count: > 0 } indexes ? indexes : null,
            PreHook = config.PreHook is { Count: > 0 } before ? before : null,
            PostHook = config.PostHook is { Count: > 0 } after ? after : null,
        };

    private static DbtTestMetadata Slim(DbtTestMetadata metadata)
    {
        var kwargs = (metadata.Kwargs ?? new Dictionary<string, JsonElement>())
            .Where(argument => argument.Key is not ("model" or "column_name"))
            .OrderBy(argument => argument.Key, StringComparer.Ordinal)
            .ToDictionary();
        return metadata with { Kwargs = kwargs.Count > 0 ? kwargs : null };
    }

    private static string? Rename(string? sql, string? database) =>
        sql?.Replace($"\"{database}\".", $"\"{Database}\".", StringComparison.Ordinal);

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
