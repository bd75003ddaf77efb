using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class PaymentTypeRuleTests
{
    private static readonly double[] Weights = [0.58, 0.18, 0.14, 0.10];
    private static readonly PaymentTypeRule Rule = new(
        Sample.Dollars(500),
        Weights,
        Weights,
        financedRate: 0.35,
        [0.6, 0.2, 0.1, 0.1]
    );

    [Theory]
    [InlineData(PaymentType.CreditCard, 0.58)]
    [InlineData(PaymentType.Check, 0.18)]
    [InlineData(PaymentType.Cash, 0.14)]
    [InlineData(PaymentType.Stripe, 0.10)]
    [InlineData(PaymentType.CareCredit, 0)]
    public void Most_payments_below_500_dollars_are_by_card(long type, double rate) =>
        Draws.AssertShare(rate, random => Rule.Type(new Money(499_99), random) == type);

    [Fact]
    public void Large_payments_have_their_own_weights()
    {
        var rule = new PaymentTypeRule(Sample.Dollars(500), Weights, [0, 1, 0, 0], financedRate: 0, [1, 0, 0, 0]);

        Draws.AssertShare(1, random => rule.Type(Sample.Dollars(500), random) == PaymentType.Check);
        Draws.AssertShare(0.18, random => rule.Type(Sample.Dollars(499), random) == PaymentType.Check);
    }

    [Theory]
    [InlineData(PaymentType.CareCredit, 0.35 * 0.6)]
    [InlineData(PaymentType.Cherry, 0.35 * 0.2)]
    [InlineData(PaymentType.LendingClub, 0.35 * 0.1)]
    [InlineData(PaymentType.ProceedFinance, 0.35 * 0.1)]
    [InlineData(PaymentType.CreditCard, 0.65 * 0.58)]
    public void About_a_third_of_large_payments_are_financed(long type, double rate) =>
        Draws.AssertShare(rate, random => Rule.Type(Sample.Dollars(500), random) == type);
}
