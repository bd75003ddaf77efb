using DentalSynth.Generators;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Rules.Insurance;

namespace DentalSynth.Generation.Rules.Insurance;

public sealed class BenefitRuleTests
{
    private const int Year = 2025;
    private static readonly BenefitRule Rule = new();

    [Theory]
    [InlineData(100, 80)]
    [InlineData(80, 80)]
    [InlineData(79, 79)]
    public void A_plan_allows_the_fee_up_to_its_contract(long fee, long allowed) =>
        Assert.Equal(
            Sample.Dollars(allowed),
            Rule.Allowed(Sample.Code("D2391"), Sample.Dollars(fee), Sample.Plan(allowed: 80))
        );

    [Theory]
    [InlineData(ServiceClass.Preventive, 100)]
    [InlineData(ServiceClass.Basic, 80)]
    [InlineData(ServiceClass.Major, 50)]
    [InlineData(ServiceClass.NotCovered, 0)]
    public void A_plan_pays_the_share_of_the_kind_of_work(ServiceClass kind, long paid) =>
        Assert.Equal(Sample.Dollars(paid), Payment(kind, Sample.Dollars(100)));

    [Fact]
    public void Preventive_work_is_free_of_the_deductible() =>
        Assert.Equal(Money.Zero, Deductible(ServiceClass.Preventive, Sample.Dollars(100)));

    [Theory]
    [InlineData(200, 50)]
    [InlineData(50, 50)]
    [InlineData(30, 30)]
    public void Other_work_takes_the_deductible_up_to_its_own_cost(long allowed, long deductible) =>
        Assert.Equal(Sample.Dollars(deductible), Deductible(ServiceClass.Basic, Sample.Dollars(allowed)));

    [Fact]
    public void A_deductible_is_paid_once_a_year()
    {
        var coverage = Sample.Coverage();
        coverage.Use(Year, Money.Zero, Sample.Dollars(50));

        var code = Sample.Code("D2391");

        Assert.Equal(Money.Zero, Rule.Deductible(code, Sample.Dollars(100), coverage, Year));
        Assert.Equal(Sample.Dollars(50), Rule.Deductible(code, Sample.Dollars(100), coverage, Year + 1));
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(900, 100)]
    [InlineData(901, 99)]
    [InlineData(1_000, 0)]
    public void A_plan_pays_until_its_annual_maximum_is_used_up(long used, long paid)
    {
        var coverage = Sample.Coverage();
        coverage.Use(Year, Sample.Dollars(used), Money.Zero);

        var payment = Rule.Payment(Sample.Code("D1110", ServiceClass.Preventive), Sample.Dollars(100), coverage, Year);

        Assert.Equal(Sample.Dollars(paid), payment);
    }

    private static Money Payment(ServiceClass kind, Money allowed) =>
        Rule.Payment(Sample.Code("D0000", kind), allowed, Sample.Coverage(), Year);

    private static Money Deductible(ServiceClass kind, Money allowed) =>
        Rule.Deductible(Sample.Code("D0000", kind), allowed, Sample.Coverage(), Year);
}
