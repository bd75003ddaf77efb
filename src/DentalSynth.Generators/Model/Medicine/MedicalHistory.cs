namespace DentalSynth.Generators.Model.Medicine;

/// <summary>What a patient told of illnesses and allergies at the first visit.</summary>
/// <param name="Conditions">Illnesses.</param>
/// <param name="Allergens">What the patient can't stand.</param>
public sealed record MedicalHistory(IReadOnlyList<Condition> Conditions, IReadOnlyList<Allergen> Allergens)
{
    /// <summary>Gets the history of somebody who has told nothing yet.</summary>
    public static MedicalHistory Unknown { get; } = new([], []);
}
