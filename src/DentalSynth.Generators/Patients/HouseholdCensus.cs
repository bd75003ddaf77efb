using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Patients;

/// <summary>Deals the patients out to families and the families to the places of the practice.</summary>
/// <remarks>A patient more changes neither: only of the last family one more may be a patient. Families go to the first
/// five places in turn until those are full; from there on, each further place is filled in turn.</remarks>
internal static class HouseholdCensus
{
    /// <summary>Places that share the first patients.</summary>
    public const int FirstPlaces = 5;

    /// <summary>Returns the families of every place.</summary>
    /// <param name="patients">Number of patients.</param>
    /// <param name="places">Number of places.</param>
    /// <param name="patientsPerPlace">Patients with whom a place is full.</param>
    /// <param name="rule">How large families are.</param>
    /// <param name="sources">Draws.</param>
    public static IReadOnlyList<IReadOnlyList<HouseholdPlan>> Take(
        int patients,
        int places,
        int patientsPerPlace,
        HouseholdSizeRule rule,
        RandomSources sources
    )
    {
        var families = Enumerable.Range(0, places).Select(_ => new List<HouseholdPlan>()).ToList();
        for (int number = 0, first = 1; first <= patients; number++)
        {
            var size = rule.Members(sources.For("household size", number));
            families[PlaceOf(number, first, patientsPerPlace)]
                .Add(new HouseholdPlan(number, first, size, Math.Min(size, patients - first + 1)));
            first += size;
        }

        return families;
    }

    private static int PlaceOf(int number, int firstPatient, int patientsPerPlace) =>
        firstPatient <= patientsPerPlace * FirstPlaces ? number % FirstPlaces : (firstPatient - 1) / patientsPerPlace;
}
