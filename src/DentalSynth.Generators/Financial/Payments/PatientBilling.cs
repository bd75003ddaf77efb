using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Bills a patient: charges, discounts, prepayments, payments and write-offs.</summary>
internal sealed class PatientBilling(
    Member member,
    FinancialRules rules,
    LedgerRows ledgerRows,
    PaymentPlans paymentPlans,
    Timeline timeline,
    RandomSources sources,
    IRowWriter rows
)
{
    /// <summary>Takes a prepayment for treatment without insurance.</summary>
    public void Prepay(Treatment treatment, DateOnly day)
    {
        if (rules.Prepayment.Amount(treatment.Fee, sources.For("prepayment", treatment.ProcNum)) is not { } amount)
        {
            return;
        }

        treatment.Ledger.PayByPatient(amount);
        Receive(day, [new Allocation(treatment, amount, UnearnedType.Prepayment)], "Prepayment for planned treatment");
    }

    /// <summary>Allocates prepayments when the procedures are completed.</summary>
    public void UsePrepayments(IEnumerable<Treatment> done, DateOnly day)
    {
        foreach (var treatment in done.Where(treatment => treatment.Ledger.PatientPaid > Money.Zero))
        {
            var amount = treatment.Ledger.PatientPaid;
            var payment = new PatientPayment(
                member.Keys.Payment.Next(),
                PaymentType.IncomeTransfer,
                day,
                "INCOME TRANSFER"
            );
            ledgerRows.Write(
                member,
                payment,
                [
                    new Allocation(treatment, -amount, UnearnedType.Prepayment),
                    new Allocation(treatment, amount, UnearnedType.None),
                ],
                rows
            );
        }
    }

    /// <summary>Charges the patient portion of a visit's procedures, once any insurance has paid.</summary>
    public void Charge(Visit visit, IReadOnlyList<Treatment> done, bool isInsured, DateOnly day)
    {
        var visitSource = sources.For(isInsured ? "payment habit after insurance" : "payment habit", visit.AptNum);
        Discount(visit, done, day);
        var due = Sum(done.Select(Due));
        if (due <= Money.Zero)
        {
            return;
        }

        var habit = rules.PaymentHabit.Habit(due, isInsured, visitSource);
        var inCash = habit == PaymentHabit.OnTheDay && rules.CashDiscount.PaysInCash(visitSource);
        if (inCash)
        {
            DiscountForCash(done, day, rules.CashDiscount.Type(visitSource));
        }

        var bill = new PatientBill(visit.AptNum, day, done);
        member.Add(bill);
        if (habit == PaymentHabit.Never)
        {
            timeline.At(rules.BadDebt.UncollectibleOn(day), today => MarkUncollectible(bill, today));
            return;
        }

        var parts = habit == PaymentHabit.Installments ? rules.PaymentHabit.Parts(visitSource) : 1;
        bill.Plan = parts > 1 && rules.PaymentPlan.IsSigned(bill.Due) ? paymentPlans.Sign(bill, parts) : null;
        var first = rules.PaymentHabit.PaidOn(day, habit, visitSource);
        PayPart(bill, parts, first, inCash ? PaymentType.Cash : null);
    }

    private static Money Due(Treatment treatment) => treatment.Fee - treatment.Ledger.Settled;

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, next) => sum + next);

    private void Discount(Visit visit, IReadOnlyList<Treatment> done, DateOnly day)
    {
        foreach (var treatment in done)
        {
            var due = Due(treatment);
            var writeOff = rules.PatientPortion.WriteOff(treatment.Ledger, due);
            if (writeOff > Money.Zero)
            {
                Adjust(treatment, AdjustmentType.InsuranceWriteOff, writeOff, day);
            }
            else if (
                rules.Discount.Discount(member, visit, due, sources.For("discount", treatment.ProcNum)) is { } discount
            )
            {
                Adjust(treatment, discount.Type, discount.Amount, day);
            }
        }
    }

    private void DiscountForCash(IEnumerable<Treatment> done, DateOnly day, long type)
    {
        // Not on top of another discount.
        foreach (var treatment in done.Where(treatment => treatment.Ledger.Adjusted == Money.Zero))
        {
            var amount = rules.CashDiscount.Amount(Due(treatment));
            if (amount > Money.Zero)
            {
                Adjust(treatment, type, amount, day);
            }
        }
    }

    private void Adjust(Treatment treatment, long type, Money reduction, DateOnly day)
    {
        treatment.Ledger.Adjust(reduction);
        ledgerRows.Write(
            member,
            new AccountAdjustment(member.Keys.Adjustment.Next(), type, -reduction, day, treatment),
            rows
        );
    }

    // Each installment pays an equal share of every procedure, and the last one the rest.
    private void PayPart(PatientBill bill, int parts, DateOnly day, long? type) =>
        timeline.At(
            day,
            today =>
            {
                var allocations = bill
                    .Treatments.Select(treatment =>
                        (Treatment: treatment, Amount: new Money(Due(treatment).Cents / parts))
                    )
                    .Where(part => part.Amount > Money.Zero)
                    .Select(part => new Allocation(part.Treatment, part.Amount, UnearnedType.None))
                    .ToList();
                foreach (var paid in allocations.Chunk(rules.HasPaymentForEachProcedure ? 1 : bill.Treatments.Count))
                {
                    Receive(today, paid, type: type);
                }

                foreach (var allocation in allocations)
                {
                    allocation.Treatment!.Ledger.PayByPatient(allocation.Amount);
                    bill.Pay(today, allocation.Amount);
                    paymentPlans.Charge(bill.Plan, allocation, today);
                }

                if (parts > 1)
                {
                    PayPart(bill, parts - 1, today.AddMonths(1), type);
                }
            }
        );

    private void MarkUncollectible(PatientBill bill, DateOnly day)
    {
        // Not on top of another adjustment: the practice's own balance check counts what plans paid once for each.
        var isWrittenOff =
            bill.Treatments.All(treatment => treatment.Ledger.Adjusted == Money.Zero)
            && rules.BadDebt.IsWrittenOff(bill.OpenOn(day), sources.For("uncollectable", bill.AptNum));
        bill.MarkUncollectible(day, isWrittenOff);
        foreach (var treatment in bill.Treatments.Where(treatment => isWrittenOff && Due(treatment) > Money.Zero))
        {
            Adjust(treatment, AdjustmentType.AdministrativeAdjustment, Due(treatment), day);
        }
    }

    private void Receive(DateOnly day, IReadOnlyList<Allocation> allocations, string? note = null, long? type = null)
    {
        var payNum = member.Keys.Payment.Next();
        var amount = Sum(allocations.Select(allocation => allocation.Amount));
        type ??= rules.PaymentType.Type(amount, sources.For("payment type", payNum));
        ledgerRows.Write(member, new PatientPayment(payNum, type.Value, day, note), allocations, rows);
        if (rules.DoubleCharge.IsChargedTwice(type.Value, sources.For("double charge", payNum)))
        {
            Refund(payNum, type.Value, amount, day);
        }
    }

    private void Refund(long payNum, long type, Money amount, DateOnly day)
    {
        var refundType = rules.DoubleCharge.RefundType(sources.For("refund type", payNum));
        var refund = new AccountAdjustment(member.Keys.Adjustment.Next(), refundType, amount, day, null);
        ledgerRows.Write(member, refund, rows);
        ledgerRows.Write(
            member,
            new PatientPayment(member.Keys.Payment.Next(), type, day, "Charged twice, refunded"),
            [new Allocation(null, amount, UnearnedType.None, refund.AdjNum)],
            rows
        );
    }
}
