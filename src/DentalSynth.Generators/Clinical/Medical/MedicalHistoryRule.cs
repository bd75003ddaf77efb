using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Patients have the illnesses of their age, and some can't stand a substance.</summary>
/// <remarks>Read by the dbt models stg_opendental__disease, stg_opendental__allergy and int_patient_profile.</remarks>
/// <param name="conditions">Illnesses and how many have them.</param>
/// <param name="allergens">Substances and how many can't stand them.</param>
public sealed class MedicalHistoryRule(IReadOnlyList<Condition> conditions, IReadOnlyList<Allergen> allergens)
{
    private const int AdultFrom = 18;
    private const int SeniorFrom = 65;

    /// <summary>Returns what a patient of an age in years tells at the first visit.</summary>
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
