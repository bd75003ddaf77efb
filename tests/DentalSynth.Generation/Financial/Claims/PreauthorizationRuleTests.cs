using DentalSynth.Generators.Financial.Claims;

namespace DentalSynth.Generation.Financial.Claims;

public sealed class PreauthorizationRuleTests
{
    private static readonly PreauthorizationRule Rule = new(rate: 0.7, Sample.Dollars(200));

    [Fact]
    public void Preauthorizations_are_sent_for_70_percent_of_expensive_procedures() =>
        Draws.AssertShare(0.7, random => Rule.IsAsked(Sample.Dollars(200), random));

    [Fact]
    public void Procedures_below_200_dollars_need_no_preauthorization() =>
        Draws.AssertShare(0, random => Rule.IsAsked(new Money(199_99), random));
}
