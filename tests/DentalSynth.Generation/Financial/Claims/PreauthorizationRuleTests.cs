using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Financial.Claims;

public sealed class PreauthorizationRuleTests
{
    private static readonly PreauthorizationRule Rule = new(rate: 0.7);

    [Fact]
    public void A_plan_is_asked_about_seventy_in_a_hundred_costly_procedures() =>
        Draws.AssertShare(0.7, random => Rule.IsAsked(Sample.Dollars(200), random));

    [Fact]
    public void A_plan_is_not_asked_about_work_below_two_hundred_dollars() =>
        Draws.AssertShare(0, random => Rule.IsAsked(new Money(199_99), random));
}
