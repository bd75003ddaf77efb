using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Most payments are by card, then check and cash. Large ones are often financed.</summary>
/// <remarks>Read by the dbt models int_patient_payment_allocated and fact_payment.</remarks>
/// <param name="large">From which amount on a bill is large.</param>
/// <param name="smallWeights">Card, check, cash and online payment of small bills.</param>
/// <param name="largeWeights">The same of large bills that are not financed.</param>
/// <param name="financedRate">Share of large bills that are financed.</param>
/// <param name="financedWeights">The four lenders.</param>
public sealed class PaymentTypeRule(
    Money large,
    IReadOnlyList<double> smallWeights,
    IReadOnlyList<double> largeWeights,
    double financedRate,
    IReadOnlyList<double> financedWeights
)
{
    private readonly double[] weightsOfSmall = [.. smallWeights];
    private readonly double[] weightsOfLarge = [.. largeWeights];
    private readonly double[] weightsOfFinanced = [.. financedWeights];

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

    /// <summary>Returns the DefNum of the payment type.</summary>
    public long Type(Money amount, RandomSource random) =>
        amount >= large && random.Chance(financedRate)
            ? Financed[random.PickIndex(weightsOfFinanced)]
            : AtOnce[random.PickIndex(amount >= large ? weightsOfLarge : weightsOfSmall)];

    /// <summary>Returns whether it can be paid when the office is closed.</summary>
    public bool IsOnline(long type) => type is PaymentType.CreditCard or PaymentType.Stripe;
}
