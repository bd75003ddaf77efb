using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class ClaimFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Whatever_insurance_paid_came_with_a_check_of_the_plans_carrier_on_that_day(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var checks = practice.Rows<ClaimPayment>().ToDictionary(check => check.ClaimPaymentNum);
        var plans = practice.Rows<InsPlan>().ToDictionary(plan => plan.PlanNum);
        var carriers = practice.Rows<Carrier>().ToDictionary(carrier => carrier.CarrierNum);

        Assert.All(
            practice.Rows<ClaimProc>().Where(line => line.InsPayAmt > 0),
            line =>
            {
                var check = checks[line.ClaimPaymentNum ?? 0];
                Assert.Equal(line.DateCP, check.CheckDate);
                Assert.Equal(carriers[plans[line.PlanNum ?? 0].CarrierNum ?? 0].CarrierName, check.CarrierName);
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_secondary_claim_is_never_before_the_primarys_answer(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var lines = practice.Rows<ClaimProc>().Where(line => line.ClaimNum > 0).ToLookup(line => line.ClaimNum);
        var primary = practice
            .Rows<Claim>()
            .Where(claim => claim.ClaimType == ClaimType.Primary)
            .SelectMany(claim => lines[claim.ClaimNum], (claim, line) => (line.ProcNum, claim))
            .ToLookup(pair => pair.ProcNum, pair => pair.claim);

        Assert.All(
            practice.Rows<Claim>().Where(claim => claim.ClaimType == ClaimType.Secondary),
            second =>
            {
                var firsts = lines[second.ClaimNum].SelectMany(line => primary[line.ProcNum]).ToList();
                Assert.NotEmpty(firsts);
                Assert.All(firsts, first => Assert.True(first.DateReceived <= second.SecDateEntry));
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Nobody_pays_more_deductible_in_a_year_than_the_plan_asks_for(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var deductibles = practice
            .Rows<Benefit>()
            .Where(benefit => benefit.BenefitType == (short)BenefitType.Deductible)
            .Where(benefit => benefit is { CoverageLevel: (int)BenefitCoverageLevel.Individual, MonetaryAmt: > 0 })
            .ToDictionary(benefit => benefit.PlanNum ?? 0, benefit => Cents.Of(benefit.MonetaryAmt));

        Assert.All(
            practice
                .Rows<ClaimProc>()
                .GroupBy(line => (line.PatNum, line.InsSubNum, line.ProcDate?.Year, line.PlanNum)),
            year => Assert.InRange(year.Sum(line => Cents.Of(line.DedApplied)), 0, deductibles[year.Key.PlanNum ?? 0])
        );
    }

    [Fact]
    public async Task A_thousand_patients_have_lines_of_every_kind_and_claims_at_every_stage()
    {
        var practice = await GeneratedPractice.Of(1_000);

        Assert.Equal(
            [0, 1, 2, 4, 6, 9],
            practice.Rows<ClaimProc>().Select(line => (int)line.Status!).Distinct().Order()
        );
        Assert.Equal(["R", "S", "W"], practice.Rows<Claim>().Select(claim => claim.ClaimStatus).Distinct().Order());
        Assert.Equal(["P", "S"], practice.Rows<Claim>().Select(claim => claim.ClaimType).Distinct().Order());
    }
}
