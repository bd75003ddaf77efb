using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Writes a patient's payment plans as tables payplan and payplancharge.</summary>
/// <remarks>The plans are OpenDental's dynamic payment plans: each procedure gets a charge when an installment is due.
/// The charge is paid by the split of that procedure and day, which names no charge because a split has exactly one
/// target.</remarks>
[Table("PayPlan", BelongsTo = TableScope.Patient, Noun = "payment plans", Changes = "IsClosed")]
[Table("PayPlanCharge", BelongsTo = TableScope.Patient, Noun = "payment plan charges")]
internal sealed class PaymentPlans(Member member, IRowWriter rows)
{
    private readonly List<PaymentPlan> plans = [];

    /// <summary>Opens a payment plan for a balance.</summary>
    public PaymentPlan Sign(PatientBill bill, int parts)
    {
        var plan = new PaymentPlan(member.Keys.PayPlan.Next(), bill, parts);
        plans.Add(plan);
        return plan;
    }

    /// <summary>Charges an installment of a procedure, if it is on a payment plan.</summary>
    public void Charge(PaymentPlan? plan, Allocation paid, DateOnly day)
    {
        if (plan is null || paid.Treatment is not { } treatment)
        {
            return;
        }

        rows.Add(
            new PayPlanCharge
            {
                PayPlanChargeNum = member.Keys.PayPlanCharge.Next(),
                PayPlanNum = plan.PayPlanNum,
                Guarantor = member.Household.Guarantor.PatNum,
                PatNum = member.PatNum,
                ChargeDate = day,
                Principal = paid.Amount.ToDollars(),
                Interest = 0,
                Note = string.Empty,
                ProvNum = treatment.ProvNum,
                ClinicNum = member.Household.Clinic.ClinicNum,
                ChargeType = false,
                ProcNum = treatment.ProcNum,
                SecDateTEntry = Clock.Closing(day),
                SecDateTEdit = Clock.Closing(day),
                StatementNum = 0,
                FKey = treatment.ProcNum,
                LinkType = true,
                IsOffset = false,
            }
        );
    }

    public void WriteAll()
    {
        foreach (var plan in plans)
        {
            rows.Add(Row(plan));
        }
    }

    private PayPlan Row(PaymentPlan plan) =>
        new()
        {
            PayPlanNum = plan.PayPlanNum,
            PatNum = member.PatNum,
            Guarantor = member.Household.Guarantor.PatNum,
            PayPlanDate = plan.Bill.Day,
            APR = 0,
            Note = string.Empty,
            PlanNum = 0,
            CompletedAmt = plan.Bill.Due.ToDollars(),
            InsSubNum = 0,
            NumberOfPayments = plan.Parts,
            PayAmt = new Money(plan.Bill.Due.Cents / plan.Parts).ToDollars(),
            DownPayment = 0,
            IsClosed = !plan.IsOpen,
            Signature = string.Empty,
            SigIsTopaz = false,
            PlanCategory = PaymentPlanCategory.Regular,
            IsDynamic = true,
            DatePayPlanStart = plan.Bill.Day,
            IsLocked = false,
            SecurityHash = string.Empty,
        };
}
