using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Surgery, root canals and emergencies may lead to a prescription for pain or an antibiotic, and SRP to a
/// rinse, but never a drug that the patient is allergic to or too young for.</summary>
/// <remarks>Read by the dbt model stg_opendental__rxpat.</remarks>
/// <param name="drugs">The drugs, in order of preference; the first one that the patient can take is
/// prescribed.</param>
/// <param name="painRate">Share of surgeries and root canals with a pain prescription.</param>
/// <param name="strongRate">Share of those that are for a strong pain reliever.</param>
/// <param name="infectionRate">Share of surgeries, root canals and emergencies with an antibiotic.</param>
/// <param name="rinseRate">Share of SRP visits with a prescription rinse.</param>
public sealed class PrescriptionRule(
    IReadOnlyList<Drug> drugs,
    double painRate,
    double strongRate,
    double infectionRate,
    double rinseRate
)
{
    /// <summary>Returns the drugs prescribed at a visit.</summary>
    /// <param name="kind">The kind of visit.</param>
    /// <param name="age">Age of the patient in years.</param>
    /// <param name="history">The patient's allergies.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public IReadOnlyList<Drug> Drugs(AppointmentKind kind, int age, MedicalHistory history, RandomSource random) =>
        [.. Uses(kind, random).Select(use => First(use, age, history)).OfType<Drug>()];

    private IEnumerable<DrugUse> Uses(AppointmentKind kind, RandomSource random)
    {
        var hurts = kind is AppointmentKind.Surgery or AppointmentKind.RootCanal;
        if (hurts && random.Chance(painRate))
        {
            yield return kind == AppointmentKind.Surgery && random.Chance(strongRate)
                ? DrugUse.StrongPain
                : DrugUse.Pain;
        }

        if ((hurts || kind == AppointmentKind.Emergency) && random.Chance(infectionRate))
        {
            yield return DrugUse.Infection;
        }

        if (kind == AppointmentKind.Periodontal && random.Chance(rinseRate))
        {
            yield return DrugUse.Rinse;
        }
    }

    private Drug? First(DrugUse use, int age, MedicalHistory history) =>
        drugs.FirstOrDefault(drug =>
            drug.Use == use
            && age >= drug.YoungestAge
            && history.Allergens.All(allergen => allergen.AllergyDefNum != drug.Avoid)
        );
}
