namespace DentalSynth.Generators.Model.Insurance;

/// <summary>The keys of the rows that a coverage points to.</summary>
/// <param name="PlanNum">Key of the plan (table insplan).</param>
/// <param name="CarrierNum">Key of the company (table carrier).</param>
/// <param name="InsSubNum">Key of the subscription (table inssub).</param>
public sealed record CoverageKeys(long PlanNum, long CarrierNum, long InsSubNum);
