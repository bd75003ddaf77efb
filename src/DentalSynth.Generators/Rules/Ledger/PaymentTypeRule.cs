using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Randomness;

namespace DentalSynth.Generators.Rules.Ledger;

/// <summary>Cards come first, then checks and cash; large bills are often financed.</summary>
public sealed class PaymentTypeRule
{
    private static readonly Money Large = Money.FromDollars(500);

    private static readonly long[] Small =
    [
        PaymentType.CreditCard,
        PaymentType.Check,
        PaymentType.Cash,
        PaymentType.Stripe,
    ];

    private static readonly double[] SmallWeights = [0.58, 0.18, 0.14, 0.10];

    private static readonly long[] Financed =
    [
        PaymentType.CareCredit,
        PaymentType.Cherry,
        PaymentType.LendingClub,
        PaymentType.ProceedFinance,
    ];

    private static readonly double[] FinancedWeights = [0.60, 0.20, 0.10, 0.10];

    /// <summary>Returns the DefNum of the payment type.</summary>
    public long Type(Money amount, RandomSource random) =>
        amount >= Large && random.Chance(0.35)
            ? Financed[random.PickIndex(FinancedWeights)]
            : Small[random.PickIndex(SmallWeights)];
}
