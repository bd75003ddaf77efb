using DentalSynth.Generators.Model.Medicine;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Patients have medical conditions typical of their age, and some have allergies.</summary>
/// <remarks>Read by the dbt models stg_opendental__disease, stg_opendental__allergy and int_patient_profile.</remarks>
/// <param name="conditions">Conditions and how common they are.</param>
/// <param name="allergens">Allergens and how common the allergies are.</param>
public sealed class MedicalHistoryRule(IReadOnlyList<Condition> conditions, IReadOnlyList<Allergen> allergens)
{
    private const int AdultFrom = 18; // the ages of the tables of illnesses
    private const int SeniorFrom = 65;

    /// <summary>Returns the medical history given at the first visit by a patient of an age in years.</summary>
    public MedicalHistory History(int age, RandomSource random) =>
        new(
            [.. conditions.Where(condition => age >= condition.YoungestOnset && random.Chance(Rate(condition, age)))],
            [.. allergens.Where(allergen => random.Chance(allergen.Rate))]
        );

    private static double Rate(Condition condition, int age) =>
        age < AdultFrom ? condition.ChildRate
        : age < SeniorFrom ? condition.AdultRate
        : condition.SeniorRate;
}
