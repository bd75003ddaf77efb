using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class CashDiscountRuleTests
{
    private static readonly CashDiscountRule Rule = new(rate: 0.2);

    [Fact]
    public void One_in_five_pays_in_cash_for_the_discount() => Draws.AssertShare(0.2, Rule.PaysInCash);

    [Fact]
    public void Half_of_the_discounts_are_of_either_type()
    {
        Draws.AssertShare(0.5, random => Rule.Type(random) == AdjustmentType.CashDiscount);
        Draws.AssertShare(0.5, random => Rule.Type(random) == AdjustmentType.FivePercentCashDiscount);
    }

    [Theory]
    [InlineData(100_00, 5_00)]
    [InlineData(10, 1)]
    [InlineData(9, 0)]
    public void Five_percent_is_taken_off_to_the_cent(long due, long off) =>
        Assert.Equal(new Money(off), Rule.Amount(new Money(due)));
}
