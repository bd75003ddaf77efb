namespace DentalSynth.Generators.Patients;

/// <summary>Assigns patients to families and families to clinics.</summary>
/// <remarks>Adding a patient changes neither; at most the last family gains one. Families go to the first 5 clinics in
/// turn until those are full; then each further clinic is filled in turn.</remarks>
internal static class HouseholdAssignment
{
    /// <summary>Clinics that share the first patients.</summary>
    public const int FirstClinics = 5;

    /// <summary>Returns the families of every clinic.</summary>
    /// <param name="patients">Number of patients.</param>
    /// <param name="clinics">Number of clinics.</param>
    /// <param name="patientsPerClinic">Patients of a full clinic.</param>
    /// <param name="rule">The rule of family sizes.</param>
    /// <param name="sources">Random numbers of the run.</param>
    public static IReadOnlyList<IReadOnlyList<HouseholdPlan>> Assign(
        int patients,
        int clinics,
        int patientsPerClinic,
        HouseholdSizeRule rule,
        RandomSources sources
    )
    {
        var families = Enumerable.Range(0, clinics).Select(_ => new List<HouseholdPlan>()).ToList();
        for (int number = 0, first = 1; first <= patients; number++)
        {
            var size = rule.Members(sources.For("household size", number));
            families[ClinicOf(number, first, patientsPerClinic)]
                .Add(new HouseholdPlan(number, first, size, Math.Min(size, patients - first + 1)));
            first += size;
        }

        return families;
    }

    /// <summary>Returns a family that calls a clinic after the date at which volumes are aimed.</summary>
    /// <param name="order">0 for the first such family of the clinic.</param>
    /// <param name="clinic">The clinic's index.</param>
    /// <param name="before">The families of all clinics until then.</param>
    /// <param name="rule">The sizes of families.</param>
    /// <param name="sources">Random numbers of the run.</param>
    public static HouseholdPlan Later(
        int order,
        int clinic,
        IReadOnlyList<IReadOnlyList<HouseholdPlan>> before,
        HouseholdSizeRule rule,
        RandomSources sources
    )
    {
        var place = (order * before.Count) + clinic;
        var number = before.Sum(families => families.Count) + place;
        var patients = before.Sum(families => families.Sum(family => family.Patients));
        var size = rule.Members(sources.For("household size", number));
        return new(number, patients + 1 + (place * rule.Largest), size, size);
    }

    private static int ClinicOf(int number, int firstPatient, int patientsPerClinic) =>
        firstPatient <= patientsPerClinic * FirstClinics
            ? number % FirstClinics
            : (firstPatient - 1) / patientsPerClinic;
}
