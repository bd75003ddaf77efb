using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Bills a patient and posts payments and adjustments.</summary>
/// <param name="member">The patient.</param>
/// <param name="office">The clinic's billing office.</param>
/// <param name="paymentPlans">The patient's payment plans.</param>
/// <param name="statements">The family's statements.</param>
/// <param name="watcher">Is told of bills, and of those that go to an agency.</param>
internal sealed class PatientBilling(
    Member member,
    BillingOffice office,
    PaymentPlans paymentPlans,
    StatementCycle statements,
    IAccountWatcher watcher
)
{
    private readonly FinancialRules rules = office.Rules;
    private readonly LedgerRows ledgerRows = office.Ledger;
    private readonly RandomSources sources = office.Sources;
    private readonly IRowWriter rows = office.Rows;

    private DateOnly Today => office.Clock.Today;

    /// <summary>Takes a prepayment for treatment without insurance.</summary>
    public void Prepay(Treatment treatment)
    {
        if (rules.Prepayment.Amount(treatment.Fee, sources.For("prepayment", treatment.ProcNum)) is not { } amount)
        {
            return;
        }

        treatment.Ledger.PayByPatient(amount);
        Receive(
            [new Allocation(treatment, amount, UnearnedType.Prepayment)],
            PaymentTypeOf([amount], treatment.ProcNum),
            "Prepayment for planned treatment"
        );
    }

    /// <summary>Allocates prepayments when the procedures are completed.</summary>
    public void UsePrepayments(IEnumerable<Treatment> done)
    {
        foreach (var treatment in done.Where(treatment => treatment.Ledger.PatientPaid > Money.Zero))
        {
            var amount = treatment.Ledger.PatientPaid;
            var payment = new PatientPayment(
                member.Keys.Payment.Next(),
                PaymentType.IncomeTransfer,
                Today,
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

    /// <summary>Takes an insured patient's estimated share on the day of the visit, if it is paid then.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="lines">What the plan is expected to pay and to have written off for each procedure.</param>
    public void Collect(Visit visit, IReadOnlyList<ClaimLine> lines)
    {
        if (!lines.All(line => rules.PatientPortion.CanBeTaken(line, Share(line))))
        {
            return;
        }

        var shares = lines
            .Select(line => new Allocation(line.Treatment, Share(line), UnearnedType.None))
            .Where(share => share.Amount > Money.Zero)
            .ToList();

        var random = sources.For("share at the visit", visit.AptNum);
        if (shares.Count == 0 || !rules.PaymentHabit.PaysEstimate(member.Household.PaysLate, random))
        {
            return;
        }

        var type = PaymentTypeOf(shares.Select(share => share.Amount), visit.AptNum);
        foreach (var paid in shares.Chunk(rules.HasPaymentForEachProcedure ? 1 : shares.Count))
        {
            Receive(paid, type);
        }

        foreach (var share in shares)
        {
            share.Treatment!.Ledger.PayByPatient(share.Amount);
        }
    }

    /// <summary>Charges the patient portion of a visit's procedures, once any insurance has paid.</summary>
    public void Charge(Visit visit, IReadOnlyList<Treatment> done, bool isInsured)
    {
        var visitSource = sources.For(isInsured ? "payment habit after insurance" : "payment habit", visit.AptNum);
        Discount(visit, done);
        var due = Sum(done.Select(Due));
        if (due <= Money.Zero)
        {
            return;
        }

        var habit = rules.PaymentHabit.Habit(due, isInsured, member.Household.PaysLate, visitSource);
        var inCash = habit == PaymentHabit.OnTheDay && rules.CashDiscount.PaysInCash(visitSource);
        if (inCash)
        {
            DiscountForCash(done, rules.CashDiscount.Type(visitSource));
        }

        var bill = new PatientBill(member, visit.AptNum, Today, done);
        member.Add(bill);
        if (habit == PaymentHabit.Never)
        {
            office.Clock.Start(GiveUp(bill));
        }
        else
        {
            var parts = habit == PaymentHabit.Installments ? rules.PaymentHabit.Parts(visitSource) : 1;
            bill.Plan = parts > 1 && rules.PaymentPlan.IsSigned(bill.Due) ? paymentPlans.Sign(bill, parts) : null;
            var first = rules.PaymentHabit.PaidOn(Today, habit, visitSource);
            office.Clock.Start(Pay(bill, parts, first, inCash ? PaymentType.Cash : null));
        }

        if (bill.Plan is null)
        {
            statements.Add(bill);
        }

        watcher.Billed(bill);
    }

    // Cash, checks and loans are taken at the desk, so on an open day; cards are charged online on any.
    private IEnumerable<DateOnly> Pay(PatientBill bill, int installments, DateOnly first, long? agreedType)
    {
        var wanted = first;
        for (var left = installments; left > 0; left--, wanted = wanted.AddMonths(1))
        {
            var parts = bill.Treatments.Select(treatment => new Money(Due(treatment).Cents / left));
            var type = agreedType ?? PaymentTypeOf(parts, bill.AptNum, left);
            yield return rules.PaymentType.IsOnline(type) ? wanted : BusinessDays.OnOrAfter(wanted);
            PayPart(bill, left, type);
        }
    }

    private IEnumerable<DateOnly> GiveUp(PatientBill bill)
    {
        yield return rules.BadDebt.UncollectibleOn(bill.Day);
        MarkUncollectible(bill);
    }

    private long PaymentTypeOf(IEnumerable<Money> parts, long key, int part = 0)
    {
        var paid = parts.Where(amount => amount > Money.Zero).DefaultIfEmpty();
        var amount = rules.HasPaymentForEachProcedure ? paid.Min() : Sum(paid);
        return rules.PaymentType.Type(amount, sources.For("payment type", key, part));
    }

    private static Money Share(ClaimLine line) => Due(line.Treatment) - line.Estimate - line.WriteOff;

    private static Money Due(Treatment treatment) => treatment.Fee - treatment.Ledger.Settled;

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, next) => sum + next);

    private void Discount(Visit visit, IReadOnlyList<Treatment> done)
    {
        foreach (var treatment in done)
        {
            var due = Due(treatment);
            var writeOff = rules.PatientPortion.WriteOff(treatment.Ledger, due);
            if (writeOff > Money.Zero)
            {
                Adjust(treatment, AdjustmentType.InsuranceWriteOff, writeOff);
            }
            else if (
                rules.Discount.Discount(member, visit, due, sources.For("discount", treatment.ProcNum)) is { } discount
            )
            {
                Adjust(treatment, discount.Type, discount.Amount);
            }
        }
    }

    private void DiscountForCash(IEnumerable<Treatment> done, long type)
    {
        // Not on top of another discount.
        foreach (var treatment in done.Where(treatment => treatment.Ledger.Adjusted == Money.Zero))
        {
            var amount = rules.CashDiscount.Amount(Due(treatment));
            if (amount > Money.Zero)
            {
                Adjust(treatment, type, amount);
            }
        }
    }

    private void Adjust(Treatment treatment, long type, Money reduction)
    {
        treatment.Ledger.Adjust(reduction);
        ledgerRows.Write(
            member,
            new AccountAdjustment(member.Keys.Adjustment.Next(), type, -reduction, Today, treatment),
            rows
        );
    }

    // Each installment pays an equal share of every procedure, and the last one the rest.
    private void PayPart(PatientBill bill, int parts, long type)
    {
        var allocations = bill
            .Treatments.Select(treatment => (Treatment: treatment, Amount: new Money(Due(treatment).Cents / parts)))
            .Where(part => part.Amount > Money.Zero)
            .Select(part => new Allocation(part.Treatment, part.Amount, UnearnedType.None) { Plan = bill.Plan })
            .ToList();
        foreach (var paid in allocations.Chunk(rules.HasPaymentForEachProcedure ? 1 : bill.Treatments.Count))
        {
            Receive(paid, type);
        }

        foreach (var allocation in allocations)
        {
            allocation.Treatment!.Ledger.PayByPatient(allocation.Amount);
            bill.Pay(Today, allocation.Amount);
            paymentPlans.Charge(bill.Plan, allocation, Today);
        }
    }

    private void MarkUncollectible(PatientBill bill)
    {
        // Not on top of another adjustment: the practice's own balance check counts what plans paid once for each.
        var isWrittenOff =
            bill.Treatments.All(treatment => treatment.Ledger.Adjusted == Money.Zero)
            && rules.BadDebt.IsWrittenOff(bill.Open, sources.For("uncollectable", bill.AptNum));
        bill.MarkUncollectible(isWrittenOff);
        foreach (var treatment in bill.Treatments.Where(treatment => isWrittenOff && Due(treatment) > Money.Zero))
        {
            Adjust(treatment, AdjustmentType.AdministrativeAdjustment, Due(treatment));
        }

        if (!isWrittenOff)
        {
            watcher.GivenToAgency(bill);
        }
    }

    private void Receive(IReadOnlyList<Allocation> allocations, long type, string? note = null)
    {
        var payNum = member.Keys.Payment.Next();
        var amount = Sum(allocations.Select(allocation => allocation.Amount));
        ledgerRows.Write(member, new PatientPayment(payNum, type, Today, note), allocations, rows);
        if (rules.DoubleCharge.IsChargedTwice(type, sources.For("double charge", payNum)))
        {
            Refund(payNum, type, amount);
        }
    }

    private void Refund(long payNum, long type, Money amount)
    {
        var refundType = rules.DoubleCharge.RefundType(sources.For("refund type", payNum));
        var refund = new AccountAdjustment(member.Keys.Adjustment.Next(), refundType, amount, Today, null);
        ledgerRows.Write(member, refund, rows);
        ledgerRows.Write(
            member,
            new PatientPayment(member.Keys.Payment.Next(), type, Today, "Charged twice, refunded"),
            [new Allocation(null, amount, UnearnedType.None, refund.AdjNum)],
            rows
        );
    }
}
