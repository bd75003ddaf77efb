using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Whether columns hold what columns of their kind hold.</summary>
internal static class ColumnChecks
{
    // What need not be there; every other column is filled in all rows of its table, or in none.
    private const string Optional = """
        allergy DateAdverseReaction
        appointment DateTimeArrived DateTimeDismissed DateTimeSeated Note ProvHyg
        appointmenttype CodeStr CodeStrRequired
        claim DateReceived DateResent DateSent DateSentOrig PatRelat2 ReasonUnderPaid
        claimproc DateInsFinalized DateSuppReceived Remarks
        commlog DateTimeEnd ProgramNum
        definition ItemValue
        disease DateStart DateStop PatNote
        employee ReportsTo
        histappointment DateTimeArrived DateTimeDismissed DateTimeSeated Note ProvHyg
        insplan PlanType
        labcase DateTimeChecked DateTimeRecd DateTimeSent InvoiceNum
        operatory ProvHygienist
        patient DateFirstVisit Email HasIns Preferred WirelessPhone
        payment PayNote
        pharmacy Note
        procedurelog DateComplete Dx ProcTime Surf ToothNum
        proctp CatPercUCR Surf ToothNumTP
        program Path
        programproperty PropertyValue
        provider Birthdate DEANum FName NationalProvID PreferredName SSN StateLicense StateWhereLicensed Suffix
        recall DateScheduled
        refattach DateProcComplete ProvNum
        referral Address City EMail FName NationalProvID ST Specialty Telephone Title Zip
        schedule Note ProvNum
        sheetfield DateTimeSig FieldValue
        sheetfielddef FieldName FieldValue
        statement EmailBody EmailSubject Note
        task DateTimeFinished
        treatplan DateTSigned Signature SignatureText
        userod EmployeeNum
        """;

    // Money that goes both ways, colors, and numbers where -1 stands for none.
    private const string Signed = """
        adjustment AdjAmt
        appointmenttype AppointmentTypeColor
        benefit MonetaryAmt Percent
        covcat DefaultPercent
        definition ItemColor
        patientnote OrthoMonthsTreatOverride
        payment PayAmt
        paysplit SplitAmt
        periomeasure ToothValue
        provider ProvColor
        """;

    private static readonly IReadOnlySet<string> MayBeEmpty = ColumnList.Names(Optional);
    private static readonly IReadOnlySet<string> MayBeNegative = ColumnList.Names(Signed);

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "A_column_is_filled_in_every_row_or_in_none",
            CheckArea.Integrity,
            "no row of a table lacks what its other rows have, but for columns that need not be there",
            practice => RowTables.All.SelectMany(table => HalfEmpty(table, practice.Rows.RowsOf(table)))
        ),
        new(
            "No_count_size_or_amount_is_negative",
            CheckArea.Integrity,
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
            where empty[ordinal] > 0 && empty[ordinal] < count && !MayBeEmpty.Contains($"{table.Name}.{column}")
            select new Offender(first[ordinal]!, $"{column} is empty, as in {empty[ordinal]} of {count} rows");
    }

    private static int[] NumbersOf(TableDefinition table) =>
        [
            .. Enumerable
                .Range(0, table.Columns.Count)
                .Where(ordinal =>
                    table.Columns[ordinal].PostgresType is "double precision" or "real" or "integer" or "smallint"
                )
                .Where(ordinal => !MayBeNegative.Contains($"{table.Name}.{table.Columns[ordinal].Name}")),
        ];
}
