using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Output;

namespace DentalSynth.Generation.Determinism;

/// <summary>The hash of every row, to tell two practices apart row by row.</summary>
internal sealed class RowPrints
{
    private readonly Dictionary<(TableDefinition Table, long Key), (IRow Row, UInt128 Hash)> rows = [];

    public RowPrints(GeneratedPractice practice)
        : this(practice.All) { }

    public RowPrints(IEnumerable<IRow> all)
    {
        var hasher = new RowHasher();
        foreach (var row in all)
        {
            rows.Add((row.Table, row.Key), (row, hasher.Hash(row)));
        }
    }

    /// <summary>Returns what is gone or different in <paramref name="other"/>, of the rows that matter.</summary>
    public IReadOnlyList<string> LostIn(RowPrints other, Func<IRow, bool> matters) =>
        [
            .. rows.Where(entry => matters(entry.Value.Row))
                .Select(entry => Difference(entry.Value, other.rows.GetValueOrDefault(entry.Key)))
                .OfType<string>(),
        ];

    /// <summary>Returns the rows that are there in <paramref name="other"/> too, but not as they are here.</summary>
    public IEnumerable<(IRow Before, IRow After)> ChangedIn(RowPrints other) =>
        from entry in rows
        let after = other.rows.GetValueOrDefault(entry.Key)
        where after.Row is not null && after.Hash != entry.Value.Hash
        select (entry.Value.Row, after.Row);

    /// <summary>Returns the rows that <paramref name="other"/> does not have.</summary>
    public IReadOnlyList<IRow> Beyond(RowPrints other) =>
        [.. rows.Where(entry => !other.rows.ContainsKey(entry.Key)).Select(entry => entry.Value.Row)];

    /// <summary>Returns the names of the columns in which two rows of a table differ.</summary>
    public static IEnumerable<string> DifferingColumns(IRow before, IRow after) =>
        before
            .Table.Columns.Where((_, ordinal) => !Equals(before.Value(ordinal), after.Value(ordinal)))
            .Select(column => column.Name);

    private static string? Difference((IRow Row, UInt128 Hash) before, (IRow? Row, UInt128 Hash) after)
    {
        var name = $"{before.Row.Table.Name} {before.Row.Key}";
        if (after.Row is null)
        {
            return $"{name} is gone";
        }

        return before.Hash == after.Hash ? null : $"{name}: {string.Join(", ", Columns(before.Row, after.Row))}";
    }

    private static IEnumerable<string> Columns(IRow before, IRow after) =>
        from property in before.GetType().GetProperties()
        let values = (Before: property.GetValue(before), After: property.GetValue(after))
        where !Equals(values.Before, values.After)
        select $"{property.Name} {values.Before} -> {values.After}";
}
