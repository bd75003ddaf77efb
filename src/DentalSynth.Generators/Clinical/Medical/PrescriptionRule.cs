using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>After surgery, root canals and emergencies some patients get something for pain or infection, after scaling a
/// rinse; never what they are allergic to or too young for.</summary>
/// <remarks>Read by the dbt model stg_opendental__rxpat.</remarks>
/// <param name="drugs">What may be prescribed; the first that a patient can take is.</param>
/// <param name="painRate">Share of surgery and root canals after which pain relief is prescribed.</param>
/// <param name="strongRate">Share of those who get the strong kind.</param>
/// <param name="infectionRate">Share of surgery, root canals and emergencies with an antibiotic.</param>
/// <param name="rinseRate">Share of scalings with a rinse.</param>
public sealed class PrescriptionRule(
    IReadOnlyList<Drug> drugs,
    double painRate,
    double strongRate,
    double infectionRate,
    double rinseRate
)
{
    /// <summary>Returns what is prescribed on a visit.</summary>
    /// <param name="kind">Why the patient came.</param>
    /// <param name="age">Age of the patient in years.</param>
    /// <param name="history">The patient's allergies.</param>
    /// <param name="random">The decision's source.</param>
    public IReadOnlyList<Drug> Drugs(VisitKind kind, int age, MedicalHistory history, RandomSource random) =>
        [.. Uses(kind, random).Select(use => First(use, age, history)).OfType<Drug>()];

    private IEnumerable<DrugUse> Uses(VisitKind kind, RandomSource random)
    {
        var hurts = kind is VisitKind.Surgery or VisitKind.RootCanal;
        if (hurts && random.Chance(painRate))
        {
            yield return kind == VisitKind.Surgery && random.Chance(strongRate) ? DrugUse.StrongPain : DrugUse.Pain;
        }

        if ((hurts || kind == VisitKind.Emergency) && random.Chance(infectionRate))
        {
            yield return DrugUse.Infection;
        }

        if (kind == VisitKind.Periodontal && random.Chance(rinseRate))
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
