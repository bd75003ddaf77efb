using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class DoubleChargeRuleTests
{
    private static readonly DoubleChargeRule Rule = new(rate: 0.01);

    [Fact]
    public void Double_charges_are_1_percent_of_card_payments() =>
        Draws.AssertShare(0.01, random => Rule.IsChargedTwice(PaymentType.CreditCard, random));

    [Theory]
    [InlineData(PaymentType.Check)]
    [InlineData(PaymentType.Cash)]
    [InlineData(PaymentType.CareCredit)]
    public void Only_card_payments_are_charged_twice(long type) =>
        Draws.AssertShare(0, random => new DoubleChargeRule(rate: 1).IsChargedTwice(type, random));

    [Fact]
    public void Half_of_the_refunds_are_by_check()
    {
        Draws.AssertShare(0.5, random => Rule.RefundType(random) == AdjustmentType.PatientRefund);
        Draws.AssertShare(0.5, random => Rule.RefundType(random) == AdjustmentType.RefundCheck);
    }
}
