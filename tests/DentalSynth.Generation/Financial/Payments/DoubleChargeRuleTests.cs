using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class DoubleChargeRuleTests
{
    private static readonly DoubleChargeRule Rule = new(rate: 0.01);

    [Fact]
    public void About_one_in_a_hundred_cards_is_charged_twice() =>
        Draws.AssertShare(0.01, random => Rule.IsChargedTwice(PaymentType.CreditCard, random));

    [Theory]
    [InlineData(PaymentType.Check)]
    [InlineData(PaymentType.Cash)]
    [InlineData(PaymentType.CareCredit)]
    public void Only_cards_are_charged_twice(long type) =>
        Draws.AssertShare(0, random => new DoubleChargeRule(rate: 1).IsChargedTwice(type, random));

    [Fact]
    public void Half_of_the_refunds_are_by_check()
    {
        Draws.AssertShare(0.5, random => Rule.RefundType(random) == AdjustmentType.PatientRefund);
        Draws.AssertShare(0.5, random => Rule.RefundType(random) == AdjustmentType.RefundCheck);
    }
}
