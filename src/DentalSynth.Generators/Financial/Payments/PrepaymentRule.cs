namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Expensive treatment without insurance often has a prepayment.</summary>
/// <remarks>Read by the dbt model int_payment_split.</remarks>
/// <param name="rate">Share of such procedures with a prepayment.</param>
/// <param name="costly">The fee from which on a procedure is expensive.</param>
/// <param name="leastPart">The least part of the fee, in hundredths of a percent.</param>
/// <param name="mostPart">The largest part.</param>
public sealed class PrepaymentRule(double rate, Money costly, int leastPart, int mostPart)
{
    /// <summary>Returns the prepayment, a part of the fee in whole dollars, or null.</summary>
    public Money? Amount(Money fee, RandomSource random) =>
        fee >= costly && random.Chance(rate)
            ? Money.FromDollars(fee.Part(random.Between(leastPart, mostPart)).Cents / 100)
            : null;
}
