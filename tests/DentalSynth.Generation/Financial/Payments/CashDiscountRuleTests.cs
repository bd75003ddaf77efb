using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class CashDiscountRuleTests
{
    private static readonly CashDiscountRule Rule = new(rate: 0.2, part: 500);

    [Fact]
    public void Cash_discounts_follow_the_rate() => Draws.AssertShare(0.2, Rule.PaysInCash);

    [Fact]
    public void Cash_discounts_are_half_of_each_type()
    {
        Draws.AssertShare(0.5, random => Rule.Type(random) == AdjustmentType.CashDiscount);
        Draws.AssertShare(0.5, random => Rule.Type(random) == AdjustmentType.FivePercentCashDiscount);
    }

    [Theory]
    [InlineData(100_00, 5_00)]
    [InlineData(10, 1)]
    [InlineData(9, 0)]
    public void The_cash_discount_is_5_percent_to_the_cent(long due, long off) =>
        Assert.Equal(new Money(off), Rule.Amount(new Money(due)));
}
