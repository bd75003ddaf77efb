using DentalSynth.Generators.Reference;

namespace DentalSynth.Generation.Expectations;

/// <summary>What the staging model of a table does to its rows.</summary>
/// <param name="Rows">The condition on the rows that it keeps; empty for all.</param>
/// <param name="ZeroIsNull">Columns whose 0 becomes null.</param>
/// <param name="Dates">Columns whose 0001-01-01 and 1900-01-01 become null.</param>
/// <param name="AlwaysFalse">Columns that become false whatever they are.</param>
/// <param name="TrueForOne">Columns that become true for 1 and false for everything else.</param>
internal sealed record StagingRule(
    string Rows,
    IReadOnlySet<string> ZeroIsNull,
    IReadOnlySet<string> Dates,
    IReadOnlySet<string> AlwaysFalse,
    IReadOnlySet<string> TrueForOne
)
{
    private static readonly Dictionary<string, StagingRule> ByTable = ExpectationFile
        .Read("staging.csv")
        .ToDictionary(row => row.Text("Table"), Read);

    public static StagingRule None { get; } = new("", Set(null), Set(null), Set(null), Set(null));

    public static StagingRule Of(string table) => ByTable.GetValueOrDefault(table, None);

    private static StagingRule Read(CsvRow row) =>
        new(
            row.OptionalText(nameof(Rows)) ?? "",
            Set(row.OptionalText(nameof(ZeroIsNull))),
            Set(row.OptionalText(nameof(Dates))),
            Set(row.OptionalText(nameof(AlwaysFalse))),
            Set(row.OptionalText(nameof(TrueForOne)))
        );

    private static HashSet<string> Set(string? columns) => columns is null ? [] : [.. columns.Split(' ')];
}
