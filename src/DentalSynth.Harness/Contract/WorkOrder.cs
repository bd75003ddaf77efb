using System.Globalization;
using System.Text;
using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.Harness.Contract;

/// <summary>Describes a failure: meaning, offending rows, the rule's file, the command to repeat.
/// </summary>
/// <param name="practice">The practice.</param>
public sealed class WorkOrder(LoadedPractice practice)
{
    // Indents the lines of a value with several lines.
    private const string NextLine = "\n            ";

    /// <summary>Gets the folder for SQL that is too long to show; null to write no files.</summary>
    public string? SqlFolder { get; init; }

    /// <summary>Gets whether the SQL of a dbt test is shown. Default true.</summary>
    public bool ShowsSql { get; init; } = true;

    /// <summary>Describes a fact that fails.</summary>
    public string For(FactOutcome outcome) =>
        Write(
            $"fact failed: {outcome.Fact.Name}",
            [
                ("meaning", outcome.Fact.Meaning),
                ("system", outcome.Fact.System.ToString()),
                ("found", $"{outcome.Finding.Summary}, {Seconds(outcome.Elapsed)}"),
                ("rows", string.Join(" · ", outcome.Finding.Offenders)),
                ("rule", outcome.Fact.Rule ?? ""),
                ("query", outcome.Fact.File ?? string.Empty),
            ],
            outcome.Fact.Name
        );

    /// <summary>Describes a failed dbt test, with some of its offending rows.</summary>
    public async Task<string> ForAsync(ExpectationOutcome outcome, CancellationToken cancellationToken)
    {
        var (test, result) = (outcome.Expectation, outcome.Result);
        var sql = test.Kind == DbtNode.UnitTest ? null : result?.CompiledSql;
        var rows = await OffendingRows.SampleAsync(practice, sql, cancellationToken);
        var time = result == null ? string.Empty : $", {Seconds(result.ExecutionTime)}";
        var column = test.Column == null ? string.Empty : $"          column {test.Column}";
        return Write(
            $"dbt test failed: {test.Name}",
            [
                ("meaning", test.Meaning),
                ("model", test.Model + column),
                ("dbt", outcome.Description + (result?.Failures == null ? string.Empty : " (expected 0)") + time),
                ("rows", string.Join(" · ", rows)),
                ("rule", string.Join(" · ", test.Rules)),
                ("sql", string.Join('\n', Sql(test.Name, result?.CompiledSql))),
            ],
            test.Name
        );
    }

    private IReadOnlyList<string> Sql(string test, string? sql) => ShowsSql ? SqlExcerpt.Of(sql, test, SqlFolder) : [];

    private string Write(string title, (string Label, string Text)[] lines, string name)
    {
        var text = new StringBuilder(title).Append('\n');
        foreach (var (label, value) in lines.Where(line => line.Text.Length > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {label, -9} {value.ReplaceLineEndings(NextLine)}\n");
        }

        if (ContractSettings.KeepsDatabase)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {"database", -9} {practice.ConnectionString}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"  {"data", -9} {practice.Description}\n");
        return text.Append(CultureInfo.InvariantCulture, $"  {"repeat", -9} {ContractSettings.Repeat(practice, name)}")
            .ToString();
    }

    private static string Seconds(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");
}
