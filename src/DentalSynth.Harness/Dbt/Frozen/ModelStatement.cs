using System.Text;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>The SQL that builds a model like a full refresh of dbt.</summary>
internal static class ModelStatement
{
    public const string Ephemeral = "ephemeral";

    private const string Table = "table";

    /// <summary>Returns why a node can't be built from its compiled SQL; null if it can.</summary>
    public static string? Obstacle(DbtNode node)
    {
        var kind = node.Config.Materialized;
        if (node.ResourceType != DbtNode.Model || Keyword(kind) == null)
        {
            return $"a {node.ResourceType} materialized as '{kind}' can only be built by dbt";
        }

        if (Hooks(node).Any(hook => hook.HasJinja))
        {
            return "its hooks contain Jinja, which only dbt can render";
        }

        return node.CompiledCode == null ? "the manifest has no compiled SQL: it was parsed, not compiled" : null;
    }

    /// <summary>Returns the script: hooks, relation, indexes, statistics and the record that DentalSynth built it.</summary>
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
            script.Append($"analyze {name};\n"); // for the query plans of downstream models
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
