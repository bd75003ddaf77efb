using System.Text.Json;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>Says in a line what a dbt test expects.</summary>
internal static class ExpectationMeaning
{
    /// <summary>Returns the author's own words where there are some: a description, or the comment above the SQL.</summary>
    public static string Of(DbtNode test, string? model) =>
        NullIfEmpty(test.Description)
        ?? (test.TestMetadata is { } metadata ? Generic(test, metadata, model) : Comment(test));

    // A whole manifest of dbt's has an empty description where there is none.
    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Generic(DbtNode test, DbtTestMetadata metadata, string? model) =>
        metadata.Name switch
        {
            "not_null" => $"{test.ColumnName} of {model} is always known",
            "unique" => $"no two rows of {model} have the same {test.ColumnName}",
            "accepted_values" => $"{test.ColumnName} of {model} is one of {Argument(metadata, "values")}",
            "relationships" =>
                $"{test.ColumnName} of {model} is a {Argument(metadata, "field")} of {Argument(metadata, "to")}",
            "expression_is_true" => $"of each row of {model}: {Argument(metadata, "expression")}",
            _ => $"{metadata.Name.Replace('_', ' ')} ({Arguments(metadata)}): {model} {test.ColumnName}".TrimEnd(),
        };

    private static string Comment(DbtNode test)
    {
        var lines = (test.CompiledCode ?? string.Empty).TrimStart().Split('\n');
        var comment = lines.TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal));
        return string.Join(' ', comment.Select(line => line.TrimStart('-').Trim())) is { Length: > 0 } text
            ? text
            : test.Name.Replace('_', ' ');
    }

    private static string Arguments(DbtTestMetadata metadata) =>
        string.Join(
            ", ",
            (metadata.Kwargs ?? new Dictionary<string, JsonElement>()).Select(pair => $"{pair.Key} {pair.Value}")
        );

    private static string Argument(DbtTestMetadata metadata, string name) =>
        metadata.Kwargs?.TryGetValue(name, out var value) == true ? $"{value}" : "?";
}
