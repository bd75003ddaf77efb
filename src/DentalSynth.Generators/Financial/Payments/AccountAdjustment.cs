using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>A discount, write-off, refund or correction (table adjustment). Discounts are negative.</summary>
internal sealed record AccountAdjustment(long AdjNum, long Type, Money Amount, DateOnly Day, Treatment? Treatment);
