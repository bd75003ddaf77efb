using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Model.Medicine;

/// <summary>Which pharmacies are near which place of the practice.</summary>
public static class NearbyPharmacies
{
    private const int Pharmacies = 10;

    /// <summary>Returns the two pharmacies near a place, by PharmacyNum. The sixth place shares those of the first.
    /// </summary>
    public static IReadOnlyList<long> Of(Location location)
    {
        var first = (location.Number - 1) * 2 % Pharmacies;
        return [first + 1, first + 2];
    }
}
