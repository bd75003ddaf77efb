using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Codes.Patients;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Settings;

public sealed class AlignedKeyTests
{
    private static readonly Lazy<Task<GeneratedPractice>> Aligned = new(() =>
        GeneratedPractice.Make(
            GeneratedPractice.With(600) with
            {
                Profile = PracticeProfile.Demo.With(
                    "aligned",
                    [new("Practice.AlignsInsuranceKeys", "on", "this test")]
                ),
            }
        )
    );

    [Fact]
    public async Task Every_coverage_has_plan_carrier_and_subscription_under_its_own_number()
    {
        var practice = await Aligned.Value;
        var numbers = practice.Rows<PatPlan>().Select(row => row.PatPlanNum).ToList();

        Assert.Equal(numbers, practice.Rows<PatPlan>().Select(row => row.InsSubNum ?? 0));
        Assert.Equal(numbers, practice.Rows<InsPlan>().Select(row => row.PlanNum));
        Assert.Equal(numbers, practice.Rows<InsPlan>().Select(row => row.CarrierNum ?? 0));
        Assert.Equal(numbers, practice.Rows<Carrier>().Select(row => row.CarrierNum));
        Assert.Equal(numbers, practice.Rows<InsSub>().Select(row => row.InsSubNum));
        Assert.Equal(numbers, practice.Rows<InsSub>().Select(row => row.PlanNum ?? 0));
        Assert.Equal(
            numbers,
            practice
                .Rows<InsVerify>()
                .Where(row => row.VerifyType == (short)InsuranceVerifyType.InsuranceBenefit)
                .Select(row => row.FKey ?? 0)
                .Order()
        );
    }

    [Fact]
    public async Task The_first_plan_has_the_patients_number_and_is_in_the_patients_own_name()
    {
        var practice = await Aligned.Value;
        var first = practice.Rows<PatPlan>().Where(row => row.Ordinal == 1).ToList();
        var subscribers = practice.Rows<InsSub>().ToDictionary(row => row.InsSubNum, row => row.Subscriber);

        Assert.NotEmpty(first);
        Assert.All(first, row => Assert.Equal(row.PatNum, row.PatPlanNum));
        Assert.All(practice.Rows<PatPlan>(), row => Assert.Equal(row.PatNum, subscribers[row.PatPlanNum]));
        Assert.All(practice.Rows<PatPlan>(), row => Assert.Equal((short)Relationship.Self, row.Relationship));
    }

    [Fact]
    public async Task What_is_paid_is_what_shared_plans_pay()
    {
        var aligned = await Aligned.Value;
        var shared = await GeneratedPractice.Make(GeneratedPractice.With(600));

        Assert.Equal(Paid(shared), Paid(aligned));
        Assert.Equal(
            shared.Rows<ClaimPayment>().Select(check => (check.ClaimPaymentNum, check.CarrierName, check.CheckAmt)),
            aligned.Rows<ClaimPayment>().Select(check => (check.ClaimPaymentNum, check.CarrierName, check.CheckAmt))
        );
    }

    private static IEnumerable<(long, long?, double?)> Paid(GeneratedPractice practice) =>
        practice.Rows<ClaimProc>().Select(line => (line.ClaimProcNum, line.ProcNum, line.InsPayAmt));
}
