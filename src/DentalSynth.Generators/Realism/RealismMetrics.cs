using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Realism;

/// <summary>The published figures.</summary>
public static class RealismMetrics
{
    private const string QueryMark = "-- ";

    /// <summary>Gets every metric, in the order of <c>realism_metrics.csv</c>.</summary>
    public static IReadOnlyList<RealismMetric> All { get; } = Read();

    /// <summary>Gets the statements that create the shared temporary tables of the queries.</summary>
    internal static string SharedFacts { get; } = EmbeddedText.Read("realism_facts.sql");

    private static List<RealismMetric> Read()
    {
        var queries = Queries(EmbeddedText.Read("realism_metrics.sql"));
        return [.. CsvTable.Read("realism_metrics.csv").Select(row => Metric(row, queries))];
    }

    private static RealismMetric Metric(CsvRow row, Dictionary<string, string> queries)
    {
        var name = row.Text("Metric");
        return new(
            name,
            row.Choice<MetricKind>("Kind"),
            row.Decimal("Low"),
            row.Decimal("High"),
            row.Text("Unit"),
            row.Text("Grade"),
            row.Text("Source"),
            row.Text("Address"),
            row.OptionalText("Reason"),
            queries.TryGetValue(name, out var sql) ? sql : throw row.Problem($"there is no query {name}")
        );
    }

    // Queries are separated by blank lines, each below its name.
    private static Dictionary<string, string> Queries(string text) =>
        text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(query => query[QueryMark.Length..].Split('\n', 2))
            .ToDictionary(query => query[0], query => query[1].Trim());
}
