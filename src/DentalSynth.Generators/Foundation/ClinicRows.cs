using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation;

/// <summary>Table clinic: the practice's clinics.</summary>
/// <remarks>Read by the dbt models stg_opendental__clinic, int_clinic_profile and dim_clinic.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
[Table("Clinic", BelongsTo = TableScope.Clinic, LeastRows = 5)]
internal sealed class ClinicRows(Practice practice, RandomSources sources)
{
    private static readonly long[] Regions =
    [
        ClinicRegion.North,
        ClinicRegion.South,
        ClinicRegion.East,
        ClinicRegion.West,
        ClinicRegion.Center,
    ];

    /// <summary>Returns one row per clinic, or none when the clinics feature is off.</summary>
    public IEnumerable<Clinic> All() => practice.Clinics.Where(clinic => clinic.ClinicNum != 0).Select(Row);

    private Clinic Row(DentalClinic clinic)
    {
        var source = sources.For("clinic", clinic.Number);
        var index = clinic.Number - 1;
        var town = practice.Names.ZipCodes[index % practice.Names.ZipCodes.Count];
        var address = PostalAddress.Draw(practice.Names, town, source);
        return new()
        {
            ClinicNum = clinic.ClinicNum,
            Description = clinic.Name,
            Abbr = clinic.Name.Replace(" Dental", "", StringComparison.Ordinal),
            Address = address.Street,
            City = town.City,
            State = town.State,
            Zip = town.ZipCode,
            Phone = InventedIdentifiers.PhoneDigits(source),
            Fax = InventedIdentifiers.PhoneDigits(source),
            DefaultPlaceService = false,
            InsBillingProv = clinic.Dentists[0].ProvNum,
            DefaultProv = clinic.Dentists[0].ProvNum,
            SmsMonthlyLimit = 0,
            IsMedicalOnly = false,
            BillingAddress = address.Street,
            BillingCity = town.City,
            BillingState = town.State,
            BillingZip = town.ZipCode,
            UseBillAddrOnClaims = false,
            Region = Regions[index % Regions.Length],
            ItemOrder = index + 1,
            IsInsVerifyExcluded = false,
            IsConfirmEnabled = true,
            IsConfirmDefault = true,
            IsNewPatApptExcluded = false,
            IsHidden = false,
            HasProcOnRx = false,
            TimeZone = "Eastern Standard Time",
        };
    }
}
