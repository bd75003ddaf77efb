using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>A card charged twice by mistake is refunded the same day.</summary>
/// <remarks>Read by the dbt models int_payment_split and int_adjustments.</remarks>
/// <param name="rate">Share of card payments charged twice.</param>
public sealed class DoubleChargeRule(double rate)
{
    /// <summary>Returns whether the payment was charged twice.</summary>
    public bool IsChargedTwice(long paymentType, RandomSource random) =>
        paymentType == PaymentType.CreditCard && random.Chance(rate);

    /// <summary>Returns the adjustment type of the refund.</summary>
    public long RefundType(RandomSource random) => random.Pick(AdjustmentType.Refund);
}
