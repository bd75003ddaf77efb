using DentalSynth.Generators.Clinical;

namespace DentalSynth.Generation.Clinical;

public sealed class InsuranceHistoryRuleTests
{
    private static readonly InsuranceHistoryRule Rule = new(rate: 0.3);

    [Theory]
    [InlineData("D1110")]
    [InlineData("D0274")]
    public void Prior_procedures_are_charted_at_the_rate(string code) =>
        Draws.AssertShare(0.3, random => Rule.Codes(random).Contains(code));

    [Fact]
    public void Prior_procedures_are_charted_independently_of_each_other() =>
        Draws.AssertShare(0.09, random => Rule.Codes(random).Count == 2);
}
