using DentalSynth.Generators.Clinical.Plans;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;

namespace DentalSynth.Generation.Clinical.Plans;

public sealed class PlanEstimateRuleTests
{
    private static readonly PlanEstimateRule Rule = new();

    [Fact]
    public void Uninsured_patients_pay_the_full_fee() =>
        Assert.Equal(
            new PlanEstimate(Dollars(100), null, Dollars(0), Dollars(0), Dollars(0), Dollars(100)),
            Rule.Estimates([Item(ServiceClass.Basic)], []).Single()
        );

    [Fact]
    public void A_plan_pays_its_percentage_of_the_allowed_fee_after_the_deductible() =>
        Assert.Equal(
            new PlanEstimate(Dollars(80), 80, Dollars(20), Dollars(24), Dollars(0), Dollars(56)),
            Rule.Estimates([Item(ServiceClass.Basic)], [Sample.Coverage()]).Single()
        );

    [Fact]
    public void The_deductible_applies_once_and_not_to_preventive_work()
    {
        var estimates = Rule.Estimates(
            [Item(ServiceClass.Preventive), Item(ServiceClass.Basic), Item(ServiceClass.Basic)],
            [Sample.Coverage()]
        );

        Assert.Equal([Dollars(80), Dollars(24), Dollars(64)], estimates.Select(estimate => estimate.Primary));
    }

    [Fact]
    public void A_plan_pays_no_more_than_its_annual_maximum()
    {
        var coverage = Sample.Coverage(Sample.Plan() with { AnnualMaximum = Dollars(30) });

        var estimates = Rule.Estimates([Item(ServiceClass.Basic), Item(ServiceClass.Basic)], [coverage]);

        Assert.Equal([Dollars(24), Dollars(6)], estimates.Select(estimate => estimate.Primary));
    }

    [Fact]
    public void The_secondary_plan_pays_only_what_exceeds_the_primary_payment()
    {
        var generous = Sample.Plan() with { Deductible = Dollars(0), Percentages = [100, 90, 50, 0] };

        var estimate = Rule.Estimates([Item(ServiceClass.Basic)], [Sample.Coverage(), Sample.Coverage(generous)])
            .Single();

        Assert.Equal(Dollars(24), estimate.Primary);
        Assert.Equal(Dollars(48), estimate.Secondary);
        Assert.Equal(Dollars(8), estimate.Patient);
    }

    [Fact]
    public void No_plan_pays_for_cosmetic_work() =>
        Assert.Equal(
            Dollars(100),
            Rule.Estimates([Item(ServiceClass.NotCovered)], [Sample.Coverage()]).Single().Patient
        );

    private static Money Dollars(long dollars) => Sample.Dollars(dollars);

    private static Treatment Item(ServiceClass kind) =>
        new()
        {
            ProcNum = 1,
            Code = Sample.Code("D2391", kind),
            Fee = Dollars(100),
            Site = ToothSite.None,
            Charted = Sample.Today,
            ChartedBy = 1,
        };
}
