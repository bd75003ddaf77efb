using System.Text.Json;

namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>Describes a dbt test in one line.</summary>
internal static class ExpectationMeaning
{
    /// <summary>Returns the test's description, or the comment at the top of its SQL.</summary>
    public static string Of(DbtNode test, string? model) =>
        NullIfEmpty(test.Description)
        ?? (test.TestMetadata is { } metadata ? Generic(test, metadata, model) : Comment(test));

    // dbt's manifest has an empty description instead of null.
    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Generic(DbtNode test, DbtTestMetadata metadata, string? model) =>
        metadata.Name switch
        {
            "not_null" => $"{test.ColumnName} of {model} is not null",
            "unique" => $"{test.ColumnName} of {model} is unique",
            "accepted_values" => $"{test.ColumnName} of {model} is one of {Argument(metadata, "values")}",
            "relationships" =>
                $"{test.ColumnName} of {model} references {Argument(metadata, "field")} of {Argument(metadata, "to")}",
            "expression_is_true" => $"every row of {model}: {Argument(metadata, "expression")}",
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
