using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Whether what is written down can have been written down.</summary>
internal static class DateChecks
{
    private static readonly string[] Made =
    [
        "SecDateTEntry",
        "SecDateEntry",
        "DateTEntry",
        "DateEntry",
        "DateTimeCreated",
        "DateTimeOriginal",
    ];

    private static readonly string[] Changed = ["SecDateTEdit", "DateTStamp"];

    private static readonly (TableDefinition Table, int Made, int Changed)[] Stamps =
    [
        .. from table in RowTables.All
        let stamp = (table, First(table, Made), First(table, Changed))
        where stamp.Item2 >= 0 && stamp.Item3 >= 0
        select stamp,
    ];

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "A_row_is_changed_after_it_was_made",
            CheckArea.Integrity,
            "the last edit, which incremental models go by, is not before the entry",
            practice =>
                from stamp in Stamps
                from row in practice.Rows.RowsOf(stamp.Table)
                let made = Moment(row.Value(stamp.Made))
                let changed = Moment(row.Value(stamp.Changed))
                where changed < made
                select new Offender(row, $"made {made:s}, changed {changed:s}")
        ),
        new(
            "Nothing_but_plans_is_dated_today_or_later",
            CheckArea.Integrity,
            "every date is before the practice's today, but those of visits, recalls, rosters and other plans",
            practice =>
                from table in RowTables.All
                let dates = DatesOf(table)
                where dates.Length > 0
                from row in practice.Rows.RowsOf(table)
                from ordinal in dates
                where Moment(row.Value(ordinal)) >= practice.Today
                select new Offender(row, $"{table.Columns[ordinal].Name} {Moment(row.Value(ordinal)):s}")
        ),
    ];

    private static int First(TableDefinition table, string[] columns) =>
        columns.Select(table.Ordinal).FirstOrDefault(ordinal => ordinal >= 0, -1);

    private static int[] DatesOf(TableDefinition table) =>
        [
            .. Enumerable
                .Range(0, table.Columns.Count)
                .Where(ordinal => table.Columns[ordinal].PostgresType is "date" or "timestamp without time zone")
                .Where(ordinal => !table.Declared.Planned.Split(' ').Contains(table.Columns[ordinal].Name)),
        ];

    private static DateTime? Moment(object? value) =>
        value switch
        {
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            DateTime moment => moment,
            _ => null,
        };
}
