using DentalSynth.Generators.Reference;

namespace DentalSynth.Generation.Expectations;

/// <summary>What the tests of the platform's dbt project expect of a raw column.</summary>
/// <param name="Table">The table of schema raw.</param>
/// <param name="Column">The column that it is about.</param>
/// <param name="Kind">not_null, unique, holds, refers, matches, any or rows.</param>
/// <param name="Argument">The columns that are unique together, the condition that holds, the table and column referred to,
/// the pattern, or the fewest and most rows.</param>
/// <param name="Where">The condition on the rows concerned; empty for all.</param>
/// <param name="IsStaged">Whether it is about what staging makes of the rows, not about the rows themselves.</param>
/// <param name="IsError">Whether dbt fails, not only warns.</param>
/// <param name="Tests">The number of dbt tests that expect this.</param>
internal sealed record Expectation(
    string Table,
    string Column,
    string Kind,
    string Argument,
    string Where,
    bool IsStaged,
    bool IsError,
    int Tests
)
{
    public static IReadOnlyList<Expectation> All { get; } = [.. ExpectationFile.Read("expectations.csv").Select(Of)];

    /// <summary>Gets what is expected, in a line.</summary>
    public string Sentence =>
        $"{Table}.{Column} {Kind}{(Argument.Length > 0 ? $" {Argument}" : "")}{(Where.Length > 0 ? $" where {Where}" : "")}";

    public override string ToString() => $"{Sentence} ({(IsError ? "error" : "warning")})";

    private static Expectation Of(CsvRow row) =>
        new(
            row.Text(nameof(Table)),
            row.Text(nameof(Column)),
            row.Text(nameof(Kind)),
            row.OptionalText(nameof(Argument)) ?? "",
            row.OptionalText(nameof(Where)) ?? "",
            row.Flag("Staged"),
            row.Text("Severity") == "error",
            row.Number(nameof(Tests))
        );
}
