using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Patients;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class PaymentPlanFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_charge_of_a_payment_plan_is_paid_by_one_split_of_its_procedure(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var splits = practice
            .Rows<PaySplit>()
            .Select(split => (split.ProcNum, split.DatePay, split.SplitAmt))
            .ToHashSet();

        Assert.All(
            practice.Rows<PayPlanCharge>(),
            charge => Assert.Contains((charge.ProcNum, charge.ChargeDate, charge.Principal), splits)
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_plan_is_closed_when_its_charges_come_to_its_amount(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var charges = practice.Rows<PayPlanCharge>().ToLookup(charge => charge.PayPlanNum);

        Assert.All(
            practice.Rows<PayPlan>(),
            plan =>
            {
                var charged = charges[plan.PayPlanNum].Sum(charge => Cents.Of(charge.Principal));
                Assert.InRange(charged, 1, Cents.Of(plan.CompletedAmt));
                Assert.Equal(charged == Cents.Of(plan.CompletedAmt), plan.IsClosed);
                Assert.True(charges[plan.PayPlanNum].DistinctBy(x => x.ChargeDate).Count() <= plan.NumberOfPayments);
            }
        );
    }

    [Fact]
    public async Task A_thousand_patients_have_plans_that_are_paid_and_balances_that_are_given_up()
    {
        var practice = await GeneratedPractice.Of(1_000);
        var billing = practice.Rows<Patient>().Select(patient => patient.BillingType).ToHashSet();

        Assert.Contains(practice.Rows<PayPlan>(), plan => plan.IsClosed == true);
        Assert.Contains(practice.Rows<Adjustment>(), row => row.AdjDate >= row.ProcDate?.AddDays(250));
        Assert.Contains(BillingType.Collections, billing.OfType<long>());
    }
}
