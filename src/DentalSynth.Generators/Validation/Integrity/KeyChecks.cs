using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Whether rows can be told apart.</summary>
internal static class KeyChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "No_table_has_a_key_twice",
            CheckArea.Integrity,
            "the primary key of every table is different in each of its rows",
            practice => RowTables.All.SelectMany(table => Twins(practice.Rows.RowsOf(table)))
        ),
        new(
            "Every_key_fits_four_bytes",
            CheckArea.Integrity,
            "the models read keys as integers: each is from 1 to 2,147,483,647",
            practice =>
                RowTables
                    .All.SelectMany(practice.Rows.RowsOf)
                    .Where(row => row.Key is < 1 or > int.MaxValue)
                    .Select(row => new Offender(row, $"key {row.Key}"))
        ),
        new(
            "Patients_and_carriers_payments_share_no_number",
            CheckArea.Integrity,
            "int_ar_analysis joins both by number: no PayNum is a ClaimPaymentNum",
            SharedNumbers
        ),
    ];

    private static IEnumerable<Offender> Twins(IEnumerable<IRow> rows)
    {
        var keys = new HashSet<long>();
        return rows.Where(row => !keys.Add(row.Key)).Select(row => new Offender(row, $"there is another one"));
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
