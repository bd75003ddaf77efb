namespace DentalSynth.Generators.Model.Medicine;

/// <summary>The medical history taken at the first visit: conditions and allergies.</summary>
/// <param name="Conditions">Conditions.</param>
/// <param name="Allergens">The patient's allergens.</param>
public sealed record MedicalHistory(IReadOnlyList<Condition> Conditions, IReadOnlyList<Allergen> Allergens)
{
    /// <summary>Gets the history before the first visit.</summary>
    public static MedicalHistory Unknown { get; } = new([], []);
}
