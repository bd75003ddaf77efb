using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Cards come first, then checks and cash; large bills are often financed.</summary>
/// <remarks>Read by the dbt models int_patient_payment_allocated and fact_payment.</remarks>
/// <param name="large">From which amount on a bill is large.</param>
/// <param name="smallWeights">Card, check, cash and online payment of small bills.</param>
/// <param name="largeWeights">The same of large bills that are not financed.</param>
/// <param name="financedRate">Share of large bills that are financed.</param>
public sealed class PaymentTypeRule(
    Money large,
    IReadOnlyList<double> smallWeights,
    IReadOnlyList<double> largeWeights,
    double financedRate
)
{
    private readonly double[] weightsOfSmall = [.. smallWeights];
    private readonly double[] weightsOfLarge = [.. largeWeights];

    private static readonly long[] AtOnce =
    [
        PaymentType.CreditCard,
        PaymentType.Check,
        PaymentType.Cash,
        PaymentType.Stripe,
    ];

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
        amount >= large && random.Chance(financedRate)
            ? Financed[random.PickIndex(FinancedWeights)]
            : AtOnce[random.PickIndex(amount >= large ? weightsOfLarge : weightsOfSmall)];
}
