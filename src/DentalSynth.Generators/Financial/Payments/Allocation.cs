using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>A part of a payment (table paysplit): for a procedure, or for an adjustment.</summary>
internal sealed record Allocation(Treatment? Treatment, Money Amount, long UnearnedType, long? AdjNum = null)
{
    /// <summary>Gets the payment plan whose installment it pays, if any.</summary>
    public PaymentPlan? Plan { get; init; }
}
