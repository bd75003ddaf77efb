using DentalSynth.Generators.Households;

namespace DentalSynth.Generators.Phases.Financial;

/// <summary>A part of a payment (table paysplit): for a procedure, or for an adjustment.</summary>
/// <param name="Treatment">The procedure, if any.</param>
/// <param name="Amount">The amount.</param>
/// <param name="UnearnedType">Whether it is earned.</param>
/// <param name="AdjNum">The adjustment, if any.</param>
/// <param name="Charge">The charge of a payment plan that it pays, if any.</param>
internal sealed record Allocation(
    Treatment? Treatment,
    Money Amount,
    long UnearnedType,
    long? AdjNum = null,
    PaymentPlanCharge? Charge = null
);
