namespace DentalSynth.Generators.Model.Households;

/// <summary>A treatment plan of an exam (table treatplan).</summary>
/// <param name="Exam">The exam.</param>
/// <param name="Items">The procedures proposed, in the order of the plan; at least one.</param>
public sealed record TreatmentPlan(Visit Exam, IReadOnlyList<Treatment> Items);
