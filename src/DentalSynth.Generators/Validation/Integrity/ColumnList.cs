namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Columns that are written down as "table column column", one table a line.</summary>
internal static class ColumnList
{
    /// <summary>Returns the table of each line and the words after it.</summary>
    public static IEnumerable<(TableDefinition Table, string[] Words)> Lines(string list) =>
        list.Split('\n').Select(line => line.Split(' ')).Select(words => (RowTables.Find(words[0])!, words[1..]));

    public static object? Value(this IRow row, string column) => row.Value(row.Table.Ordinal(column));
}
