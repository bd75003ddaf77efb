using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Clinical;

public sealed class FeeRuleTests
{
    private static readonly Money Standard = Sample.Dollars(100);
    private static readonly FeeRule Rule = new(standardRate: 0.8, largestDeviation: 1_000);

    [Fact]
    public void Eighty_in_a_hundred_fees_are_exactly_the_standard_fee() =>
        Draws.AssertShare(0.8, random => Rule.Fee(Standard, random) == Standard);

    [Fact]
    public void The_others_are_off_by_one_to_ten_percent_either_way()
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
    public void All_or_no_fees_are_standard_at_the_ends_of_the_range(double rate)
    {
        var rule = new FeeRule(rate, largestDeviation: 1_000);

        Draws.AssertShare(rate, random => rule.Fee(Standard, random) == Standard);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4_999)]
    public void Rounding_to_cents_takes_no_fee_further_off_than_ten_percent(long dollars)
    {
        var rule = new FeeRule(standardRate: 0, largestDeviation: 1_000);

        Assert.All(
            Draws.Of(random => rule.Fee(Sample.Dollars(dollars), random).Cents),
            fee => Assert.InRange(fee, dollars * 90, dollars * 110)
        );
    }
}
