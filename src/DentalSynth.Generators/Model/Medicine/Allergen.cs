namespace DentalSynth.Generators.Model.Medicine;

/// <summary>An allergen (table allergydef).</summary>
/// <param name="AllergyDefNum">Key of the substance.</param>
/// <param name="Rate">Share of patients with the allergy, 0 to 1.</param>
/// <param name="Reactions">What it does to them; at least one.</param>
public sealed record Allergen(long AllergyDefNum, double Rate, IReadOnlyList<string> Reactions);
