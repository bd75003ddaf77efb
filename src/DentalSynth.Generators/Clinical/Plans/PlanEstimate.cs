namespace DentalSynth.Generators.Clinical.Plans;

/// <summary>The estimate for a procedure. Fee = discount + primary + secondary + patient.</summary>
/// <param name="Allowed">The primary plan's allowed fee; the full fee without a plan.</param>
/// <param name="Percentage">The primary plan's percentage; null without a plan.</param>
/// <param name="Discount">The contractual write-off.</param>
/// <param name="Primary">The primary plan's payment.</param>
/// <param name="Secondary">The secondary plan's payment.</param>
/// <param name="Patient">The patient portion.</param>
public readonly record struct PlanEstimate(
    Money Allowed,
    int? Percentage,
    Money Discount,
    Money Primary,
    Money Secondary,
    Money Patient
);
