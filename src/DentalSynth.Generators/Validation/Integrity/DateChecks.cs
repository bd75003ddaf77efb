using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Whether what is written down can have been written down.</summary>
internal static class DateChecks
{
    // Table, the day or moment of entry, the moment of the last change.
    private const string List = """
        adjustment DateEntry SecDateTEdit
        appointment SecDateTEntry DateTStamp
        benefit SecDateTEntry SecDateTEdit
        carrier SecDateEntry SecDateTEdit
        claim SecDateEntry SecDateTEdit
        claimpayment SecDateEntry SecDateTEdit
        claimproc SecDateEntry SecDateTEdit
        commlog DateTEntry DateTStamp
        fee SecDateEntry SecDateTEdit
        feesched SecDateEntry SecDateTEdit
        insplan SecDateEntry SecDateTEdit
        inssub SecDateEntry SecDateTEdit
        labcase DateTimeCreated DateTStamp
        patient SecDateEntry DateTStamp
        patientnote SecDateTEntry SecDateTEdit
        patplan SecDateTEntry SecDateTEdit
        payment DateEntry SecDateTEdit
        paysplit DateEntry SecDateTEdit
        periomeasure SecDateTEntry SecDateTEdit
        procedurelog SecDateEntry DateTStamp
        procmultivisit SecDateTEntry SecDateTEdit
        proctp SecDateEntry SecDateTEdit
        task DateTimeOriginal SecDateTEdit
        toothinitial SecDateTEntry SecDateTEdit
        treatplan SecDateEntry SecDateTEdit
        """;

    // What is planned or foreseen; everything else has happened.
    private static readonly HashSet<string> Planned =
    [
        "appointment.AptDateTime",
        "histappointment.AptDateTime",
        "inssub.DateTerm",
        "labcase.DateTimeDue",
        "recall.DateDue",
        "recall.DateDueCalc",
        "recall.DateScheduled",
        "recall.DisableUntilDate",
        "schedule.SchedDate",
        "task.DateTask",
        "taskhist.DateTask",
    ];

    private static readonly (TableDefinition Table, int Made, int Changed)[] Stamps =
    [
        .. from line in List.Split('\n')
        let words = line.Split(' ')
        let table = RowTables.All.First(table => table.Name == words[0])
        select (table, table.Ordinal(words[1]), table.Ordinal(words[2])),
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

    private static int[] DatesOf(TableDefinition table) =>
        [
            .. Enumerable
                .Range(0, table.Columns.Count)
                .Where(ordinal => table.Columns[ordinal].PostgresType is "date" or "timestamp without time zone")
                .Where(ordinal => !Planned.Contains($"{table.Name}.{table.Columns[ordinal].Name}")),
        ];

    private static DateTime? Moment(object? value) =>
        value switch
        {
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            DateTime moment => moment,
            _ => null,
        };
}
