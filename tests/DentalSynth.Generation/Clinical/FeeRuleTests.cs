using DentalSynth.Generators.Clinical;

namespace DentalSynth.Generation.Clinical;

public sealed class FeeRuleTests
{
    private static readonly Money Standard = Sample.Dollars(100);
    private static readonly FeeRule Rule = new(standardRate: 0.8, largestDeviation: 1_000, smallestDeviation: 100);

    [Fact]
    public void UCR_fees_are_80_percent_of_fees() =>
        Draws.AssertShare(0.8, random => Rule.Fee(Standard, random) == Standard);

    [Fact]
    public void Other_fees_deviate_1_to_10_percent_from_the_UCR_fee()
    {
        var off = Draws.Of(random => Rule.Fee(Standard, random).Cents).Where(fee => fee != Standard.Cents).ToList();

        Assert.InRange(off.Min(), 90_00, 90_10);
        Assert.InRange(off.Max(), 109_90, 110_00);
        Assert.DoesNotContain(off, fee => fee is > 99_00 and < 101_00);
        Assert.InRange(off.Count(fee => fee < Standard.Cents), off.Count * 0.46, off.Count * 0.54);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_standard_fee_rate_of_0_or_1_gives_no_or_only_UCR_fees(double rate)
    {
        var rule = new FeeRule(rate, largestDeviation: 1_000, smallestDeviation: 100);

        Draws.AssertShare(rate, random => rule.Fee(Standard, random) == Standard);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4_999)]
    public void Rounding_never_exceeds_the_10_percent_limit(long dollars)
    {
        var rule = new FeeRule(standardRate: 0, largestDeviation: 1_000, smallestDeviation: 100);

        Assert.All(
            Draws.Of(random => rule.Fee(Sample.Dollars(dollars), random).Cents),
            fee => Assert.InRange(fee, dollars * 90, dollars * 110)
        );
    }
}
