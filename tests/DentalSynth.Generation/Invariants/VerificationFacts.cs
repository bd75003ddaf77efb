using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class VerificationFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_coverage_and_every_plan_has_one_verification(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var verified = practice.Rows<InsVerify>().ToLookup(row => row.VerifyType, row => row.FKey ?? 0);

        Assert.Equal(
            practice.Rows<PatPlan>().Select(row => row.PatPlanNum),
            verified[(short)InsuranceVerifyType.PatientEnrollment].Order()
        );
        Assert.Equal(
            practice.Rows<InsPlan>().Select(row => row.PlanNum),
            verified[(short)InsuranceVerifyType.InsuranceBenefit].Order()
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_verification_is_the_last_of_its_history(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var history = practice.Rows<InsVerifyHist>().ToLookup(row => row.InsVerifyNum);

        Assert.All(
            practice.Rows<InsVerify>(),
            current =>
            {
                var days = history[current.InsVerifyNum].Select(row => row.DateLastVerified).ToList();
                Assert.Equal(days.Distinct().Order(), days);
                Assert.Equal(current.DateLastVerified, days[^1]);
                Assert.All(history[current.InsVerifyNum], row => Assert.Equal(current.FKey, row.FKey));
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Nobody_is_treated_in_a_year_in_which_the_coverage_was_not_verified(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var years = practice
            .Rows<InsVerifyHist>()
            .Where(row => row.VerifyType == (short)InsuranceVerifyType.PatientEnrollment)
            .Select(row => (row.FKey, row.DateLastVerified!.Value.Year))
            .ToHashSet();
        var treated = practice
            .Rows<Appointment>()
            .Where(visit => visit.AptStatus == (short)AptStatus.Complete)
            .ToLookup(visit => visit.PatNum, visit => visit.AptDateTime!.Value);

        Assert.All(
            practice.Rows<PatPlan>(),
            plan =>
                Assert.All(
                    treated[plan.PatNum].Where(visit => visit.DayOfYear > 5),
                    visit => Assert.Contains((plan.PatPlanNum, visit.Year), years)
                )
        );
    }
}
