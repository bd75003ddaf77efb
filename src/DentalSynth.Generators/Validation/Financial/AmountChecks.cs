using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generators.Validation.Financial;

/// <summary>Whether amounts are amounts, of the sign that they should be.</summary>
internal static class AmountChecks
{
    private static readonly TableDefinition[] WithMoney =
    [
        Adjustment.Table,
        Claim.Table,
        ClaimPayment.Table,
        ClaimProc.Table,
        Fee.Table,
        Patient.Table,
        Payment.Table,
        PaySplit.Table,
        ProcedureLog.Table,
        ProcTP.Table,
    ];

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Every_amount_is_whole_cents",
            "fees, payments, adjustments and balances are the numbers nearest to whole cents",
            practice =>
                from table in WithMoney
                let amounts = AmountsOf(table)
                from row in practice.Rows.RowsOf(table)
                from ordinal in amounts
                let amount = (double?)row.Value(ordinal)
                where Totals.Cents(amount) / 100.0 != (amount ?? 0)
                select new Offender(row, $"{table.Columns[ordinal].Name} {amount:R}")
        ),
        new(
            "Discounts_and_write_offs_take_off_and_refunds_add",
            "AdjAmt is negative where it reduces what is owed, positive where it undoes a credit, and never 0",
            practice =>
                practice
                    .Rows.RowsOf<Adjustment>()
                    .Where(adjustment => !HasItsSign(adjustment))
                    .Select(adjustment => new Offender(
                        adjustment,
                        $"type {adjustment.AdjType}, {adjustment.AdjAmt:0.00}"
                    ))
        ),
        new(
            "Only_refunds_are_negative_payments",
            "PayAmt is above 0, below 0 for a refund (type 72), and 0 for a transfer (type 0)",
            practice =>
                practice
                    .Rows.RowsOf<Payment>()
                    .Where(payment => Math.Sign(payment.PayAmt ?? 0) != SignOf(payment.PayType))
                    .Select(payment => new Offender(payment, $"type {payment.PayType}, {payment.PayAmt:0.00}"))
        ),
        new(
            "Adjustments_but_refunds_are_of_a_procedure",
            "ProcNum is set where AdjAmt takes off, and 0 where a refund stands by itself",
            practice =>
                practice
                    .Rows.RowsOf<Adjustment>()
                    .Where(adjustment =>
                        AdjustmentType.Refund.Contains(adjustment.AdjType ?? 0) == adjustment.ProcNum > 0
                    )
                    .Select(adjustment => new Offender(
                        adjustment,
                        $"type {adjustment.AdjType}, procedure {adjustment.ProcNum}"
                    ))
        ),
        new(
            "The_parts_of_an_estimate_add_up_to_the_fee",
            "Discount + PriInsAmt + SecInsAmt + PatAmt of a planned procedure is its FeeAmt",
            practice =>
                practice
                    .Rows.RowsOf<ProcTP>()
                    .Where(line =>
                        Totals.Cents(line.FeeAmt)
                        != Totals.Cents(line.Discount)
                            + Totals.Cents(line.PriInsAmt)
                            + Totals.Cents(line.SecInsAmt)
                            + Totals.Cents(line.PatAmt)
                    )
                    .Select(line => new Offender(
                        line,
                        $"{line.FeeAmt:0.00} is not {line.Discount} + {line.PriInsAmt} + {line.SecInsAmt} + {line.PatAmt}"
                    ))
        ),
    ];

    private static int[] AmountsOf(TableDefinition table) =>
        [
            .. Enumerable
                .Range(0, table.Columns.Count)
                .Where(ordinal => table.Columns[ordinal].PostgresType == "double precision"),
        ];

    private static bool HasItsSign(Adjustment adjustment)
    {
        var type = adjustment.AdjType ?? 0;
        return AdjustmentType.Refund.Contains(type) ? adjustment.AdjAmt > 0
            : AdjustmentType.Administrative.Contains(type) || type == AdjustmentType.Reallocation
                ? adjustment.AdjAmt != 0
            : adjustment.AdjAmt < 0;
    }

    private static int SignOf(long? payType) =>
        payType switch
        {
            PaymentType.Refund => -1,
            PaymentType.IncomeTransfer => 0,
            _ => 1,
        };
}
