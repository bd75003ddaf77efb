using DentalSynth.Generators.Households;

namespace DentalSynth.Generators.Phases.Financial;

/// <summary>A part of a payment (table paysplit): for a procedure, or for an adjustment.</summary>
internal sealed record Allocation(Treatment? Treatment, Money Amount, long UnearnedType, long? AdjNum = null);
