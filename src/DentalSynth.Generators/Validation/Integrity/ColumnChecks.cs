namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Whether columns hold what columns of their kind hold.</summary>
internal static class ColumnChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "A_column_is_filled_in_every_row_or_in_none",
            "no row of a table lacks what its other rows have, but for columns that need not be there",
            practice => RowTables.All.SelectMany(table => HalfEmpty(table, practice.Rows.RowsOf(table)))
        ),
        new(
            "No_count_size_or_amount_is_negative",
            "numbers are at least 0, but for adjustments, payments, splits, colors and the -1 that stands for none",
            practice =>
                from table in RowTables.All
                let numbers = NumbersOf(table)
                where numbers.Length > 0
                from row in practice.Rows.RowsOf(table)
                from ordinal in numbers
                where row.Value(ordinal) is double and < 0 or float and < 0 or int and < 0 or short and < 0
                select new Offender(row, $"{table.Columns[ordinal].Name} {row.Value(ordinal)}")
        ),
    ];

    private static IEnumerable<Offender> HalfEmpty(TableDefinition table, IEnumerable<IRow> rows)
    {
        var optional = table.Declared.MayBeEmpty.Split(' ');
        var empty = new long[table.Columns.Count];
        var first = new IRow?[table.Columns.Count];
        var count = 0L;
        foreach (var row in rows)
        {
            count++;
            for (var ordinal = 0; ordinal < empty.Length; ordinal++)
            {
                if (
                    row.Value(ordinal) is var value && value is null
                    || value is string text && string.IsNullOrWhiteSpace(text)
                )
                {
                    empty[ordinal]++;
                    first[ordinal] ??= row;
                }
            }
        }

        return from ordinal in Enumerable.Range(0, empty.Length)
            let column = table.Columns[ordinal].Name
            where empty[ordinal] > 0 && empty[ordinal] < count && !optional.Contains(column)
            select new Offender(first[ordinal]!, $"{column} is empty, as in {empty[ordinal]} of {count} rows");
    }

    private static int[] NumbersOf(TableDefinition table)
    {
        var signed = table.Declared.MayBeNegative.Split(' ');
        return
        [
            .. from ordinal in Enumerable.Range(0, table.Columns.Count)
            let column = table.Columns[ordinal]
            where column.PostgresType is "double precision" or "real" or "integer" or "smallint"
            where !signed.Contains(column.Name)
            select ordinal,
        ];
    }
}
