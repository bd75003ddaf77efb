using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Financial.Claims;

public sealed class BenefitRuleTests
{
    private static readonly DateOnly Day = Sample.Today;
    private static readonly BenefitRule Rule = new();
    private static readonly CdtCode Work = Sample.Code("D2391");

    [Theory]
    [InlineData(100, 80)]
    [InlineData(80, 80)]
    [InlineData(79, 79)]
    public void The_allowed_fee_is_at_most_the_PPO_fee(long fee, long allowed) =>
        Assert.Equal(
            Sample.Dollars(allowed),
            Rule.Allowed(Sample.Code("D2391"), Sample.Dollars(fee), Sample.Plan(allowed: 80))
        );

    [Theory]
    [InlineData(ServiceClass.Preventive, 100)]
    [InlineData(ServiceClass.Basic, 80)]
    [InlineData(ServiceClass.Major, 50)]
    [InlineData(ServiceClass.NotCovered, 0)]
    public void A_plan_pays_the_percentage_of_the_category(ServiceClass kind, long paid) =>
        Assert.Equal(Sample.Dollars(paid), Payment(kind, Sample.Dollars(100)));

    [Fact]
    public void Preventive_work_has_no_deductible() =>
        Assert.Equal(Money.Zero, Deductible(ServiceClass.Preventive, Sample.Dollars(100)));

    [Theory]
    [InlineData(200, 50)]
    [InlineData(50, 50)]
    [InlineData(30, 30)]
    public void The_deductible_never_exceeds_the_allowed_fee(long allowed, long deductible) =>
        Assert.Equal(Sample.Dollars(deductible), Deductible(ServiceClass.Basic, Sample.Dollars(allowed)));

    [Fact]
    public void The_deductible_applies_once_a_year()
    {
        var coverage = Sample.Coverage();
        coverage.Use(Day, Money.Zero, Sample.Dollars(50));

        var code = Sample.Code("D2391");

        Assert.Equal(Money.Zero, Rule.Deductible(code, Sample.Dollars(100), coverage, Day));
        Assert.Equal(Sample.Dollars(50), Rule.Deductible(code, Sample.Dollars(100), coverage, Day.AddYears(1)));
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(900, 100)]
    [InlineData(901, 99)]
    [InlineData(1_000, 0)]
    public void A_plan_pays_up_to_the_annual_maximum(long used, long paid)
    {
        var coverage = Sample.Coverage();
        coverage.Use(Day, Sample.Dollars(used), Money.Zero);

        var payment = Rule.Payment(Sample.Code("D1110", ServiceClass.Preventive), Sample.Dollars(100), coverage, Day);

        Assert.Equal(Sample.Dollars(paid), payment);
    }

    [Fact]
    public void A_family_pays_at_most_3_deductibles_a_year()
    {
        var family = new FamilyDeductible(Sample.Plan().FamilyDeductible);
        for (var member = 0; member < 3; member++)
        {
            var coverage = Sample.Coverage(family: family);
            Assert.Equal(Sample.Dollars(50), Rule.Deductible(Work, Sample.Dollars(100), coverage, Day));
            coverage.Use(Day, Money.Zero, Sample.Dollars(50));
        }

        var fourth = Sample.Coverage(family: family);

        Assert.Equal(Money.Zero, Rule.Deductible(Work, Sample.Dollars(100), fourth, Day));
        Assert.Equal(Sample.Dollars(50), Rule.Deductible(Work, Sample.Dollars(100), fourth, Day.AddYears(1)));
    }

    [Theory]
    [InlineData(ServiceClass.Major, 5, 0)]
    [InlineData(ServiceClass.Major, 6, 50)]
    [InlineData(ServiceClass.Basic, 5, 80)]
    public void Major_work_is_covered_after_the_waiting_period(ServiceClass kind, int months, long paid)
    {
        var coverage = Sample.Coverage(Sample.Plan(waitingMonths: 6));
        var day = coverage.Effective.AddMonths(months);

        Assert.Equal(
            Sample.Dollars(paid),
            Rule.Payment(Sample.Code("D2740", kind), Sample.Dollars(100), coverage, day)
        );
    }

    [Fact]
    public void A_reduced_payment_has_an_EOB_remark()
    {
        var waiting = Sample.Coverage(Sample.Plan(waitingMonths: 12));
        var used = Sample.Coverage();
        used.Use(Day, Sample.Dollars(950), Money.Zero);

        Assert.Contains("Waiting", Limit(ServiceClass.Major, waiting), StringComparison.Ordinal);
        Assert.Contains("maximum", Limit(ServiceClass.Basic, used), StringComparison.Ordinal);
        Assert.Null(Limit(ServiceClass.Basic, waiting));
    }

    private static string? Limit(ServiceClass kind, Coverage coverage) =>
        Rule.Limit(Sample.Code("D0000", kind), Sample.Dollars(100), coverage, Day);

    private static Money Payment(ServiceClass kind, Money allowed) =>
        Rule.Payment(Sample.Code("D0000", kind), allowed, Sample.Coverage(), Day);

    private static Money Deductible(ServiceClass kind, Money allowed) =>
        Rule.Deductible(Sample.Code("D0000", kind), allowed, Sample.Coverage(), Day);
}
