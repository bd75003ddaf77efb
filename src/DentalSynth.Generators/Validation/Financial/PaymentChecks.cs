using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generators.Validation.Financial;

/// <summary>Whether what patients pay is for something.</summary>
internal static class PaymentChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Splits_add_up_to_their_payment",
            "the SplitAmt of a payment's splits together are its PayAmt; there is one, or several where IsSplit says so",
            UnevenPayments
        ),
        new("A_split_is_of_the_same_day_as_its_payment", "a split's DatePay is its payment's PayDate", MisdatedSplits),
        new(
            "A_split_pays_for_exactly_one_thing",
            "one of ProcNum, AdjNum and PayPlanChargeNum is set, never none and never two",
            practice =>
                practice
                    .Rows.RowsOf<PaySplit>()
                    .Where(split => ThingsPaidBy(split) != 1)
                    .Select(split => new Offender(
                        split,
                        $"procedure {split.ProcNum}, adjustment {split.AdjNum}, charge {split.PayPlanChargeNum}"
                    ))
        ),
        new(
            "A_transfer_takes_what_it_gives",
            "the splits of a type 0 payment cancel each other out, procedure by procedure",
            UnevenTransfers
        ),
        new(
            "Money_paid_ahead_is_earned_when_the_work_is_done",
            "of what was paid ahead (type 288) for a procedure nothing is left once it is complete, and never less",
            UnearnedMoney
        ),
        new(
            "A_payment_plans_charges_are_paid_and_it_is_closed_with_the_last",
            "each Principal is a split of its procedure and day; IsClosed says that they have come to CompletedAmt",
            UnevenPlans
        ),
    ];

    private static IEnumerable<Offender> UnevenPayments(CheckedPractice practice)
    {
        var splits = Totals.Of(practice.Rows.RowsOf<PaySplit>(), split => split.PayNum, split => split.SplitAmt);
        var parts = practice.Rows.RowsOf<PaySplit>().CountBy(split => split.PayNum ?? 0).ToDictionary();
        return practice
            .Rows.RowsOf<Payment>()
            .Where(payment =>
                splits[payment.PayNum] != Totals.Cents(payment.PayAmt)
                || parts.GetValueOrDefault(payment.PayNum) < (payment.IsSplit == true ? 2 : 1)
            )
            .Select(payment => new Offender(
                payment,
                $"{payment.PayAmt:0.00}, its splits {Totals.Text(splits[payment.PayNum])}"
            ));
    }

    private static IEnumerable<Offender> MisdatedSplits(CheckedPractice practice)
    {
        var days = practice.Rows.RowsOf<Payment>().ToDictionary(payment => payment.PayNum, payment => payment.PayDate);
        return practice
            .Rows.RowsOf<PaySplit>()
            .Where(split => days.TryGetValue(split.PayNum ?? 0, out var day) && day != split.DatePay)
            .Select(split => new Offender(split, $"of {split.DatePay:O}, payment of {days[split.PayNum ?? 0]:O}"));
    }

    private static int ThingsPaidBy(PaySplit split) =>
        (split.ProcNum > 0 ? 1 : 0) + (split.AdjNum > 0 ? 1 : 0) + (split.PayPlanChargeNum > 0 ? 1 : 0);

    private static IEnumerable<Offender> UnevenTransfers(CheckedPractice practice)
    {
        var transfers = practice
            .Rows.RowsOf<Payment>()
            .Where(payment => payment.PayType == PaymentType.IncomeTransfer)
            .Select(payment => payment.PayNum)
            .ToHashSet();
        return practice
            .Rows.RowsOf<PaySplit>()
            .Where(split => transfers.Contains(split.PayNum ?? 0))
            .GroupBy(split => (split.PayNum, split.ProcNum))
            .Where(pair => pair.Sum(split => Totals.Cents(split.SplitAmt)) != 0)
            .Select(pair => new Offender(pair.First(), $"payment {pair.Key.PayNum}, procedure {pair.Key.ProcNum}"));
    }

    private static IEnumerable<Offender> UnearnedMoney(CheckedPractice practice)
    {
        var ahead = Totals.Of(
            practice.Rows.RowsOf<PaySplit>().Where(split => split.UnearnedType == UnearnedType.Prepayment),
            split => split.ProcNum,
            split => split.SplitAmt
        );
        return practice
            .Rows.RowsOf<ProcedureLog>()
            .Where(procedure =>
                ahead[procedure.ProcNum] < 0
                || (ahead[procedure.ProcNum] > 0 && procedure.ProcStatus == (short)ProcStatus.Complete)
            )
            .Select(procedure => new Offender(
                procedure,
                $"status {procedure.ProcStatus}, {Totals.Text(ahead[procedure.ProcNum])} paid ahead"
            ));
    }

    private static IEnumerable<Offender> UnevenPlans(CheckedPractice practice)
    {
        var paid = practice
            .Rows.RowsOf<PaySplit>()
            .Select(split => (split.ProcNum, split.DatePay, Totals.Cents(split.SplitAmt)))
            .ToHashSet();
        var charges = practice.Rows.RowsOf<PayPlanCharge>().ToList();
        var charged = Totals.Of(charges, charge => charge.PayPlanNum, charge => charge.Principal);
        var unpaid = charges
            .Where(charge => !paid.Contains((charge.ProcNum, charge.ChargeDate, Totals.Cents(charge.Principal))))
            .Select(charge => new Offender(charge, $"{charge.Principal:0.00} of {charge.ChargeDate:O} is no split"));
        return unpaid.Concat(
            practice
                .Rows.RowsOf<PayPlan>()
                .Where(plan => !IsEven(plan, charged[plan.PayPlanNum]))
                .Select(plan => new Offender(
                    plan,
                    $"{Totals.Text(charged[plan.PayPlanNum])} of {plan.CompletedAmt:0.00}, closed {plan.IsClosed}"
                ))
        );
    }

    private static bool IsEven(PayPlan plan, long charged) =>
        charged > 0
        && charged <= Totals.Cents(plan.CompletedAmt)
        && (charged == Totals.Cents(plan.CompletedAmt)) == plan.IsClosed;
}
