using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Writes patients' payments with their splits, and adjustments.</summary>
[Table(
    "Payment",
    BelongsTo = TableScope.Patient,
    LeastPer1000Patients = 2_400,
    MayBeEmpty = "PayNote",
    MayBeNegative = "PayAmt"
)]
[Table(
    "PaySplit",
    BelongsTo = TableScope.Patient,
    Noun = "payment splits",
    LeastPer1000Patients = 3_000,
    Backdated = "ProcDate",
    MayBeNegative = "SplitAmt"
)]
[Table(
    "Adjustment",
    BelongsTo = TableScope.Patient,
    LeastPer1000Patients = 400,
    Backdated = "ProcDate",
    MayBeNegative = "AdjAmt"
)]
internal sealed class LedgerRows(Practice practice)
{
    public void Write(Member member, PatientPayment payment, IReadOnlyList<Allocation> allocations, IRowWriter rows)
    {
        var user = practice.Staff.FrontDesk[(int)(payment.PayNum % practice.Staff.FrontDesk.Count)];
        rows.Add(
            new Payment
            {
                PayNum = payment.PayNum,
                PayType = payment.Type,
                PayDate = payment.Day,
                PayAmt = new Money(allocations.Sum(allocation => allocation.Amount.Cents)).ToDollars(),
                PayNote = payment.Note ?? string.Empty,
                IsSplit = allocations.Count > 1,
                PatNum = member.PatNum,
                ClinicNum = member.Household.Clinic.ClinicNum,
                DateEntry = payment.Day,
                DepositNum = 0,
                IsRecurringCC = false,
                SecUserNumEntry = user,
                SecDateTEdit = Clock.Closing(payment.Day),
                MerchantFee = 0,
            }
        );
        foreach (var allocation in allocations)
        {
            rows.Add(Split(member, payment, allocation, user));
        }
    }

    public void Write(Member member, AccountAdjustment adjustment, IRowWriter rows) =>
        rows.Add(
            new Adjustment
            {
                AdjNum = adjustment.AdjNum,
                AdjDate = adjustment.Day,
                AdjAmt = adjustment.Amount.ToDollars(),
                PatNum = member.PatNum,
                AdjType = adjustment.Type,
                ProvNum = adjustment.Treatment?.ProvNum ?? member.Household.Clinic.Dentists[0].ProvNum,
                AdjNote = string.Empty,
                ProcDate = adjustment.Treatment?.Date ?? adjustment.Day,
                ProcNum = adjustment.Treatment?.ProcNum ?? 0,
                DateEntry = adjustment.Day,
                ClinicNum = member.Household.Clinic.ClinicNum,
                StatementNum = 0,
                SecUserNumEntry = practice.Staff.Billing[(int)(adjustment.AdjNum % practice.Staff.Billing.Count)],
                SecDateTEdit = Clock.Closing(adjustment.Day),
                TaxTransID = 0,
            }
        );

    // The provider of treatment planned work may change after the prepayment.
    private long? ProviderOf(Allocation allocation, DateOnly day)
    {
        if (practice.LatePaymentProvNum is { } own && allocation.Treatment?.Date < day)
        {
            return own;
        }

        return allocation.UnearnedType == UnearnedType.None
            ? allocation.Treatment?.ProvNum
            : allocation.Treatment?.ChartedBy;
    }

    private PaySplit Split(Member member, PatientPayment payment, Allocation allocation, long user) =>
        new()
        {
            SplitNum = member.Keys.PaySplit.Next(),
            SplitAmt = allocation.Amount.ToDollars(),
            PatNum = member.PatNum,
            ProcDate =
                allocation.Treatment is { } treatment && treatment.Date < payment.Day ? treatment.Date : payment.Day,
            PayNum = payment.PayNum,
            IsDiscount = false,
            DiscountType = false,
            ProvNum = ProviderOf(allocation, payment.Day) ?? member.Household.Clinic.Dentists[0].ProvNum,
            PayPlanNum = allocation.Plan?.PayPlanNum ?? 0,
            DatePay = payment.Day,
            ProcNum = allocation.Treatment?.ProcNum ?? 0,
            DateEntry = payment.Day,
            UnearnedType = allocation.UnearnedType,
            ClinicNum = member.Household.Clinic.ClinicNum,
            SecUserNumEntry = user,
            SecDateTEdit = Clock.Closing(payment.Day),
            FSplitNum = 0,
            AdjNum = allocation.AdjNum ?? 0,
            PayPlanChargeNum = 0,
        };
}
