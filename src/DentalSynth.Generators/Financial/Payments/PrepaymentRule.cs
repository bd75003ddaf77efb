using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Costly work that no plan pays for is often paid for in part before it is done.</summary>
/// <remarks>Read by the dbt model int_payment_split.</remarks>
/// <param name="rate">Share of such procedures with a prepayment.</param>
public sealed class PrepaymentRule(double rate)
{
    private static readonly Money Costly = Money.FromDollars(250);

    /// <summary>Returns the prepayment, a quarter to half of the fee in whole dollars, or null.</summary>
    public Money? Amount(Money fee, RandomSource random) =>
        fee >= Costly && random.Chance(rate)
            ? Money.FromDollars(fee.Part(random.Between(2_500, 5_000)).Cents / 100)
            : null;
}
