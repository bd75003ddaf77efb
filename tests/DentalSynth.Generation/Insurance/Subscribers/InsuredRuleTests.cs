using DentalSynth.Generators.Insurance.Subscribers;

namespace DentalSynth.Generation.Insurance.Subscribers;

public sealed class InsuredRuleTests
{
    private static readonly InsuredRule Rule = new(insuredRate: 0.6, secondSubscriberRate: 0.7, secondaryRate: 0.4);

    [Fact]
    public void About_60_percent_of_families_are_insured() => Draws.AssertShare(0.6, Rule.IsInsured);

    [Fact]
    public void About_70_percent_of_spouses_are_subscribers() => Draws.AssertShare(0.7, Rule.SpouseSubscribes);

    [Fact]
    public void About_40_percent_have_secondary_coverage() => Draws.AssertShare(0.4, Rule.IsOnBothPlans);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_insured_rate_of_0_or_1_insures_nobody_or_everybody(double rate)
    {
        var rule = new InsuredRule(rate, rate, rate);

        Draws.AssertShare(rate, rule.IsInsured);
    }
}
