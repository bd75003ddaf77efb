using System.Text;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>The statements that build a model as dbt's first build of it does.</summary>
internal static class ModelStatement
{
    public const string Ephemeral = "ephemeral";

    private const string Table = "table";

    /// <summary>Returns why a node can't be built from its compiled SQL alone, or null when it can.</summary>
    public static string? Obstacle(DbtNode node)
    {
        var kind = node.Config.Materialized;
        if (node.ResourceType != DbtNode.Model || Keyword(kind) == null)
        {
            return $"a {node.ResourceType} that is materialized as '{kind}' can only be built by dbt itself";
        }

        if (Hooks(node).Any(hook => hook.HasJinja))
        {
            return "its hooks have Jinja, which only dbt itself can render";
        }

        return node.CompiledCode == null ? "the manifest has no SQL for it: it was parsed, not compiled" : null;
    }

    /// <summary>Returns the whole script: hooks, the relation, its indexes, its statistics, and that it is ours.</summary>
    public static string Of(DbtNode node)
    {
        var script = new StringBuilder();
        foreach (var hook in node.Config.PreHook ?? [])
        {
            script.Append(hook.Sql).Append(";\n");
        }

        var name = $"{SqlName.Quote(node.Schema!)}.{SqlName.Quote(node.Alias!)}";
        script.Append($"create {Keyword(node.Config.Materialized)} {name} as (\n{node.CompiledCode}\n);\n");
        foreach (var index in node.Config.Indexes ?? [])
        {
            var method = index.Type == null ? string.Empty : $" using {index.Type}";
            var unique = index.Unique ? "unique " : string.Empty;
            script.Append($"create {unique}index on {name}{method} ({string.Join(", ", index.Columns)});\n");
        }

        foreach (var hook in node.Config.PostHook ?? [])
        {
            script.Append(hook.Sql).Append(";\n");
        }

        if (Keyword(node.Config.Materialized) == Table)
        {
            script.Append($"analyze {name};\n"); // what reads it next is planned by its rows
        }

        return script.Append(Relations.RecordSql(node)).ToString();
    }

    private static string? Keyword(string? materialized) =>
        materialized switch
        {
            "view" => "view",
            Table or "incremental" => Table,
            _ => null,
        };

    private static IEnumerable<DbtHook> Hooks(DbtNode node) =>
        (node.Config.PreHook ?? []).Concat(node.Config.PostHook ?? []);
}
