using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Model.Medicine;

/// <summary>The pharmacies near each clinic.</summary>
public static class NearbyPharmacies
{
    private const int Pharmacies = 10;

    /// <summary>Returns the PharmacyNums of the two pharmacies near a clinic. The sixth clinic shares those of the
    /// first.</summary>
    public static IReadOnlyList<long> Of(DentalClinic clinic)
    {
        var first = (clinic.Number - 1) * 2 % Pharmacies;
        return [first + 1, first + 2];
    }
}
