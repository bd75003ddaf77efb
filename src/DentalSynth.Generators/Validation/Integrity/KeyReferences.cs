using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Which columns lead to which table, as <c>schema/references.csv</c> has it.</summary>
/// <remarks>OpenDental declares no foreign keys. 0 and null lead nowhere.</remarks>
public static class KeyReferences
{
    private static readonly Dictionary<(string Table, string Column), CsvRow> Rows = CsvTable
        .Read("references.csv")
        .ToDictionary(row => (row.Text("Table"), row.Text("Column")));

    /// <summary>Gets every reference between tables that have rows, by table.</summary>
    public static IReadOnlyList<KeyReference> All { get; } =
    [
        .. from row in Rows.Values
        let table = RowTables.Find(row.Text("Table"))
        let target = RowTables.Find(row.Text("References"))
        where target is not null
        select new KeyReference(table, table.Ordinal(row.Text("Column")), target, row.Flag("Optional")),
    ];

    /// <summary>Gets all columns that lead to a table, those included whose table has no rows.</summary>
    public static IEnumerable<(string Table, string Column)> Columns => Rows.Keys;

    /// <summary>Returns the name of the table that a column leads to; null where it leads nowhere.</summary>
    public static string? TargetOf(string table, string column) =>
        Rows.TryGetValue((table, column), out var row) ? row.Text("References") : null;
}
