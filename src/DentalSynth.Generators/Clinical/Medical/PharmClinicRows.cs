using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Table pharmclinic: which pharmacies each clinic sends prescriptions to.</summary>
/// <remarks>Read by the dbt model stg_opendental__pharmclinic.</remarks>
/// <param name="locations">The practice's clinics.</param>
[Table("PharmClinic", BelongsTo = TableScope.Clinic, Noun = "pharmacies of clinics", LeastRows = 10)]
internal sealed class PharmClinicRows(IReadOnlyList<Location> locations)
{
    /// <summary>Returns one row per clinic and pharmacy.</summary>
    public IEnumerable<PharmClinic> All() =>
        locations
            .SelectMany(NearbyPharmacies.Of, (location, pharmacy) => (location.ClinicNum, PharmacyNum: pharmacy))
            .Distinct()
            .Select(
                (pair, index) =>
                    new PharmClinic
                    {
                        PharmClinicNum = index + 1,
                        PharmacyNum = pair.PharmacyNum,
                        ClinicNum = pair.ClinicNum,
                    }
            );
}
