namespace DentalSynth.Generators.Model.Households;

/// <summary>What an examination found and the dentist proposed (table treatplan).</summary>
/// <param name="Exam">The examination.</param>
/// <param name="Items">The procedures proposed, in the order of the plan; at least one.</param>
public sealed record TreatmentPlan(Visit Exam, IReadOnlyList<Treatment> Items);
