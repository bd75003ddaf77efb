using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical.Plans;

/// <summary>Who is expected to pay what for a procedure. Fee = discount + primary + secondary + patient.</summary>
/// <param name="Allowed">What the primary plan lets the practice charge; the fee without a plan.</param>
/// <param name="Percentage">The share that the primary plan pays, in percent; null without a plan.</param>
/// <param name="Discount">What the contract waives.</param>
/// <param name="Primary">What the primary plan pays.</param>
/// <param name="Secondary">What the secondary plan pays.</param>
/// <param name="Patient">What is left for the patient.</param>
public readonly record struct PlanEstimate(
    Money Allowed,
    int? Percentage,
    Money Discount,
    Money Primary,
    Money Secondary,
    Money Patient
);
