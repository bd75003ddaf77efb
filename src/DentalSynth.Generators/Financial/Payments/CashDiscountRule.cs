using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Some who pay on the day, without insurance, pay in cash and get a discount.</summary>
/// <remarks>Types are read by the dbt models int_adjustments and int_fee_model.</remarks>
/// <param name="rate">Share of such payments that are made in cash for the discount.</param>
/// <param name="part">The part of the bill that is taken off, in hundredths of a percent.</param>
public sealed class CashDiscountRule(double rate, int part)
{
    /// <summary>Returns whether a patient pays in cash for the discount.</summary>
    public bool PaysInCash(RandomSource random) => random.Chance(rate);

    /// <summary>Returns the adjustment type of the discount.</summary>
    public long Type(RandomSource random) => random.Pick(AdjustmentType.Cash);

    /// <summary>Returns the amount off.</summary>
    public Money Amount(Money due) => due.Part(part);
}
