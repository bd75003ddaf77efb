using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Table pharmclinic: which pharmacies each clinic sends prescriptions to.</summary>
/// <remarks>Read by the dbt model stg_opendental__pharmclinic.</remarks>
/// <param name="clinics">The practice's clinics.</param>
[Table("PharmClinic", BelongsTo = TableScope.Clinic, Noun = "pharmacies of clinics", LeastRows = 10)]
internal sealed class PharmClinicRows(IReadOnlyList<DentalClinic> clinics)
{
    public IEnumerable<PharmClinic> All() =>
        clinics
            .SelectMany(NearbyPharmacies.Of, (clinic, pharmacy) => (clinic.ClinicNum, PharmacyNum: pharmacy))
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
