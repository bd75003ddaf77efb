using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Insurance.Subscribers;

namespace DentalSynth.Generation.Insurance.Subscribers;

public sealed class InsuredRuleTests
{
    private static readonly InsuredRule Rule = new(insuredRate: 0.6, secondSubscriberRate: 0.7, secondaryRate: 0.4);

    [Fact]
    public void About_sixty_in_a_hundred_families_are_insured() => Draws.AssertShare(0.6, Rule.IsInsured);

    [Fact]
    public void About_seventy_in_a_hundred_spouses_have_a_plan_of_their_own() =>
        Draws.AssertShare(0.7, Rule.SpouseSubscribes);

    [Fact]
    public void About_forty_in_a_hundred_are_on_both_plans() => Draws.AssertShare(0.4, Rule.IsOnBothPlans);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Nobody_or_everybody_is_insured_at_the_ends_of_the_range(double rate)
    {
        var rule = new InsuredRule(rate, rate, rate);

        Draws.AssertShare(rate, rule.IsInsured);
    }
}
