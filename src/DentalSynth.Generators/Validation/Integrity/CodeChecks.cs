using System.Globalization;
using System.Text.RegularExpressions;

namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Whether codes are of their list and texts of their form.</summary>
internal static class CodeChecks
{
    // Table, column, the codes that the models know.
    private const string Codes = """
        appointment AptStatus 1 2 3 5 6
        benefit BenefitType 1 2 3 4 5 6
        claim ClaimStatus H R S U W
        claim ClaimType P S
        claim PatRelat 0 1 2 4 8
        claim PlaceService 0 3
        claimpayment PayType 261 303
        claimproc Percentage 0..100
        claimproc Status 0 1 2 3 4 6 9
        claimsnapshot ClaimType P S
        claimtracking TrackingType ClaimProcReceived ClaimUser StatusHistory
        commlog CommSource 0 1 2 3 4 6 9
        commlog CommType 224..228 425..432 509 510 571 603 614 615 636
        commlog Mode_ 0 1 2 3 4 5 6 8
        commlog SentOrReceived 0 1 2
        entrylog LogSource 0 7 16 19
        feesched FeeSchedType 0 1 2 4
        histappointment AptStatus 1 2 3 5 6
        histappointment HistApptAction 0..4
        insplan MonthRenew 0..12
        insverify VerifyType 1 2
        insverifyhist VerifyType 1 2
        patient BillingCycleDay 1..31
        patient Gender 0 1 2
        patient PatStatus 0..3
        patient Position 0..4
        patient PreferConfirmMethod 0 2 3 4 6 8
        patient PreferContactMethod 0 2 3 4 5 6 8
        patient PreferRecallMethod 0 2 4 8
        patplan Ordinal 1 2
        payment PayType 0 69 70 71 72 391 412 417 574 634
        paysplit UnearnedType 0 288 439
        periomeasure IntTooth 1..32
        procedurelog ProcStatus 1..8
        procmultivisit ProcStatus 0..7
        provider AnesthProvType 0 1
        provider ProvStatus 0 1
        recall RecallStatus 0 95 298
        refattach RefToStatus 0..5
        rxpat Refills 0..9
        schedule SchedType 0..3
        schedule Status 0 2
        sheet SheetType 6 9 11
        statement Mode_ 0..2
        statementprod ProdType 1
        task ObjectType 0..2
        task TaskStatus 0..2
        taskhist ObjectType 0..2
        taskhist PriorityDefNum 263 290
        taskhist TaskStatus 0..2
        tasklist ObjectType 0..2
        tasklist TaskListStatus 0..2
        toothinitial InitialType 0 2
        treatplan TPStatus 0
        userodpref FkeyType 3 4
        """;

    // Names of columns, in whatever table, and the form of what they hold.
    private const string Forms = """
        Fax HmPhone ICEPhone Phone Telephone WirelessPhone WkPhone: \(?\d{3}\)?555-?01\d\d
        EMail Email EmailWork: [a-z0-9.]+@example\.(com|net|org)
        SSN: 000\d{6}
        TIN: 00-\d{7}
        NationalProvID: 1\d{9}
        StateLicense: DEMO-.*
        ElectID: ZZ\d{3}
        SubscriberID: SYN\d{9}
        State ST: [A-Z]{2}
        Zip ZipCodeDigits: \d{5}
        ToothNum ToothNumTP: [1-9]|[12]\d|3[0-2]|[A-T]
        Surf: [BDFILMOURV]+
        OldCode ProcCode: [A-Z0-9]{1,15}
        """;

    private static readonly ILookup<TableDefinition, (int Ordinal, HashSet<string> Codes)> Lists = ColumnList
        .Lines(Codes)
        .ToLookup(line => line.Table, line => (line.Table.Ordinal(line.Words[0]), CodesOf(line.Words[1..])));

    private static readonly ILookup<TableDefinition, (int Ordinal, Regex Form)> Patterns = (
        from line in Forms.Split('\n')
        let parts = line.Split(": ")
        let form = new Regex($"^({parts[1]})$")
        from column in parts[0].Split(' ')
        from table in RowTables.All
        where table.Ordinal(column) >= 0
        select (table, column: table.Ordinal(column), form)
    ).ToLookup(found => found.table, found => (found.column, found.form));

    /// <summary>Gets every column that has a list of codes or a form, as "table.column".</summary>
    public static IEnumerable<(TableDefinition Table, string Column)> Columns =>
        Lists
            .SelectMany(table => table, (table, list) => (table.Key, table.Key.Columns[list.Ordinal].Name))
            .Concat(
                Patterns.SelectMany(table => table, (table, form) => (table.Key, table.Key.Columns[form.Ordinal].Name))
            );

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Every_code_is_one_that_the_models_know",
            "statuses, types and modes hold what OpenDental and the models have a meaning for",
            practice =>
                from table in Lists
                from row in practice.Rows.RowsOf(table.Key)
                from list in table
                let code = Text(row.Value(list.Ordinal))
                where code.Length > 0 && !list.Codes.Contains(code)
                select new Offender(row, $"{table.Key.Columns[list.Ordinal].Name} {code}")
        ),
        new(
            "Nobody_is_real_and_every_number_has_its_form",
            "phones are 555-01xx, mail goes to example domains, SSN, tax and member numbers were never issued; teeth, surfaces and codes are such",
            practice =>
                from table in Patterns
                from row in practice.Rows.RowsOf(table.Key)
                from pattern in table
                let text = Text(row.Value(pattern.Ordinal))
                where text.Length > 0 && !pattern.Form.IsMatch(text)
                select new Offender(row, $"{table.Key.Columns[pattern.Ordinal].Name} {text}")
        ),
    ];

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)?.Trim() ?? "";

    private static HashSet<string> CodesOf(IEnumerable<string> words) =>
        [
            .. words.SelectMany(word =>
                word.Split("..") is [var least, var most]
                    ? Enumerable
                        .Range(int.Parse(least, CultureInfo.InvariantCulture), Span(least, most))
                        .Select(code => code.ToString(CultureInfo.InvariantCulture))
                    : [word]
            ),
        ];

    private static int Span(string least, string most) =>
        int.Parse(most, CultureInfo.InvariantCulture) - int.Parse(least, CultureInfo.InvariantCulture) + 1;
}
