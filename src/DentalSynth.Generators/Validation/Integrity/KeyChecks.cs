namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Whether rows can be told apart.</summary>
internal static class KeyChecks
{
    // Table and the columns that are different together in each of its rows; rows that have none of them are left out.
    private const string List = """
        appointmenttype AppointmentTypeName
        claimpayment CheckNum
        eobattach ClaimPaymentNum
        fee CodeNum FeeSched ClinicNum ProvNum
        histappointment AptNum HistDateTStamp
        insverify VerifyType FKey
        procedurecode ProcCode
        procgroupitem ProcNum GroupNum
        proctp TreatPlanNum ProcNumOrig
        program ProgName
        sheetfield SheetNum SheetFieldDefNum
        statementprod StatementNum FKey
        taskhist TaskNum DateTStamp
        tasknote TaskNum
        tasksubscription UserNum TaskListNum TaskNum
        timeadjust EmployeeNum TimeEntry
        toothinitial PatNum ToothNum InitialType
        treatplanattach ProcNum
        usergroup Description
        usergroupattach UserNum
        userod EmployeeNum
        userod UserName
        userodapptview UserNum
        zipcode ZipCodeDigits
        """;

    /// <summary>Gets the columns of a table that are different together in each of its rows.</summary>
    public static IReadOnlyList<(TableDefinition Table, string[] Words)> Unique { get; } = [.. ColumnList.Lines(List)];

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "No_table_has_a_key_twice",
            "the primary key of every table is different in each of its rows",
            practice => RowTables.All.SelectMany(table => Twins(practice.Rows.RowsOf(table)))
        ),
        new(
            "Every_key_fits_four_bytes",
            "the models read keys as integers: each is from 1 to 2,147,483,647",
            practice =>
                RowTables
                    .All.SelectMany(practice.Rows.RowsOf)
                    .Where(row => row.Key is < 1 or > int.MaxValue)
                    .Select(row => new Offender(row, $"key {row.Key}"))
        ),
        new(
            "No_two_rows_say_the_same",
            "a task is changed, a tooth charted, a plan verified, a fee entered, a user named once",
            practice => Unique.SelectMany(line => Repeated(practice.Rows.RowsOf(line.Table), line.Words))
        ),
        new(
            "Patients_and_carriers_payments_share_no_number",
            "int_ar_analysis joins both by number: no PayNum is a ClaimPaymentNum",
            SharedNumbers
        ),
    ];

    private static IEnumerable<Offender> Twins(IEnumerable<IRow> rows)
    {
        var keys = new HashSet<long>();
        return rows.Where(row => !keys.Add(row.Key)).Select(row => new Offender(row, $"there is another one"));
    }

    private static IEnumerable<Offender> Repeated(IEnumerable<IRow> rows, string[] columns)
    {
        var seen = new HashSet<string>();
        return from row in rows
            let values = columns.Select(column => row.Value(column)).ToArray()
            where values.Any(value => value is not (null or ""))
            let text = string.Join(", ", values)
            where !seen.Add(text)
            select new Offender(row, $"{string.Join(", ", columns)} {text} are in another row too");
    }

    private static IEnumerable<Offender> SharedNumbers(CheckedPractice practice)
    {
        var checks = practice.Rows.RowsOf<ClaimPayment>().Select(check => check.ClaimPaymentNum).ToHashSet();
        return practice
            .Rows.RowsOf<Payment>()
            .Where(payment => checks.Contains(payment.PayNum))
            .Select(payment => new Offender(payment, $"there is an insurance check of this number"));
    }
}
