using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Randomness;

namespace DentalSynth.Generators.Rules.Ledger;

/// <summary>Who pays in cash on the day, without insurance, now and then gets five percent off.</summary>
/// <param name="rate">Share of cash payments with the discount.</param>
public sealed class CashDiscountRule(double rate)
{
    private const int FivePercent = 500;

    /// <summary>Returns the adjustment type and the amount off, or null without a discount.</summary>
    public (long Type, Money Amount)? Discount(Money due, RandomSource random)
    {
        var amount = due.Part(FivePercent);
        return random.Chance(rate) && amount > Money.Zero
            ? (random.Chance(0.5) ? AdjustmentType.CashDiscount : AdjustmentType.FivePercentCashDiscount, amount)
            : null;
    }
}
