namespace DentalSynth.Generators.Model.Medicine;

/// <summary>Something that patients can't stand (table allergydef).</summary>
/// <param name="AllergyDefNum">Key of the substance.</param>
/// <param name="Rate">Share of patients who can't stand it, 0 to 1.</param>
/// <param name="Reactions">What it does to them; at least one.</param>
public sealed record Allergen(long AllergyDefNum, double Rate, IReadOnlyList<string> Reactions);
