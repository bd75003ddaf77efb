namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Whether dates come in the order in which things happen.</summary>
internal static class DateChecks
{
    // Table, then the earlier and the later column; "<" where they can't be the same.
    private const string List = """
        appointment SecDateTEntry < AptDateTime
        claim DateReceived < DateResent
        claim DateSent <= DateReceived
        claim DateService <= DateSent
        disease DateStart <= DateStop
        document DateCreated <= DateTStamp
        labcase DateTimeCreated < DateTimeDue
        labcase DateTimeCreated < DateTimeSent
        labcase DateTimeRecd < DateTimeChecked
        labcase DateTimeSent < DateTimeRecd
        procedurelog DateTP <= ProcDate
        procedurelog ProcDate <= DateComplete
        recall DatePrevious < DateDue
        refattach RefDate <= DateProcComplete
        schedule StartTime <= StopTime
        task DateTimeOriginal <= DateTimeFinished
        taskhist SecDateTEdit < DateTStamp
        """;

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

    /// <summary>Gets the pairs of dates of a row that come in this order: entry and last edit, and those listed.</summary>
    public static IReadOnlyList<(TableDefinition Table, string Earlier, bool MayBeSame, string Later)> Orders { get; } =
    [
        .. from table in RowTables.All
        let made = Made.FirstOrDefault(column => table.Ordinal(column) >= 0)
        let changed = Changed.FirstOrDefault(column => table.Ordinal(column) >= 0)
        where made is not null && changed is not null
        select (table, made, true, changed),
        .. ColumnList.Lines(List).Select(line => (line.Table, line.Words[0], line.Words[1] == "<=", line.Words[2])),
    ];

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "The_dates_of_a_row_are_in_order",
            "things are entered, done, sent, answered, finished and last edited in this order",
            practice =>
                Orders.SelectMany(order =>
                    Disordered(practice, order.Table, order.Earlier, order.MayBeSame, order.Later)
                )
        ),
        new(
            "Nothing_but_plans_is_dated_today_or_later",
            "every date is before the practice's today, but those of visits, recalls, rosters and other plans",
            practice => Dated(practice, table => table.Planned, (date, today, _) => date >= today)
        ),
        new(
            "Nothing_but_patients_history_is_dated_before_the_practice_opened",
            "the models drop older rows; only births, illnesses, reactions and coverage are earlier",
            practice => Dated(practice, table => table.History, (date, _, opened) => date < opened)
        ),
    ];

    private static IEnumerable<Offender> Disordered(
        CheckedPractice practice,
        TableDefinition table,
        string earlier,
        bool mayBeSame,
        string later
    )
    {
        var (one, other) = (table.Ordinal(earlier), table.Ordinal(later));
        return from row in practice.Rows.RowsOf(table)
            let first = Moment(row.Value(one), row.Value(other))
            let second = Moment(row.Value(other), row.Value(one))
            where mayBeSame ? first > second : first >= second
            select new Offender(row, $"{earlier} {row.Value(one)}, {later} {row.Value(other)}");
    }

    private static IEnumerable<Offender> Dated(
        CheckedPractice practice,
        Func<TableAttribute, string> exceptions,
        Func<DateTime?, DateTime, DateTime, bool> isWrong
    )
    {
        var opened = practice.Options.StartDate.ToDateTime(TimeOnly.MinValue);
        return from table in RowTables.All
            let dates = DatesOf(table, exceptions(table.Declared).Split(' '))
            where dates.Length > 0
            from row in practice.Rows.RowsOf(table)
            from ordinal in dates
            where isWrong(Moment(row.Value(ordinal)), practice.Today, opened)
            select new Offender(row, $"{table.Columns[ordinal].Name} {Moment(row.Value(ordinal)):s}");
    }

    private static int[] DatesOf(TableDefinition table, string[] exceptions) =>
        [
            .. Enumerable
                .Range(0, table.Columns.Count)
                .Where(ordinal => table.Columns[ordinal].PostgresType is "date" or "timestamp without time zone")
                .Where(ordinal => !exceptions.Contains(table.Columns[ordinal].Name)),
        ];

    // Where one of two is a day only, both are compared by day.
    private static DateTime? Moment(object? value, object? other = null) =>
        value switch
        {
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            DateTime moment => other is DateOnly ? moment.Date : moment,
            TimeOnly time => default(DateTime).Add(time.ToTimeSpan()),
            _ => null,
        };
}
