using System.Globalization;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Plans;

/// <summary>Table mobileappdevice: the tablets on which patients sign treatment plans, one per clinic.</summary>
/// <remarks>Read by the dbt model stg_opendental__treatplan, which needs a tablet for each plan.</remarks>
/// <param name="clinics">The practice's clinics.</param>
[Table("MobileAppDevice", BelongsTo = TableScope.Clinic, LeastRows = 5)]
internal sealed class TabletRows(IReadOnlyList<DentalClinic> clinics)
{
    /// <summary>Returns the key of a clinic's tablet.</summary>
    public static long Of(DentalClinic clinic) => clinic.Number;

    public IEnumerable<MobileAppDevice> All() => clinics.Select(Row);

    private static MobileAppDevice Row(DentalClinic clinic) =>
        new()
        {
            MobileAppDeviceNum = Of(clinic),
            ClinicNum = clinic.ClinicNum,
            DeviceName = $"Tablet of {clinic.Name}",
            UniqueID = "DEMO" + clinic.Number.ToString("00000", CultureInfo.InvariantCulture),
            IsEclipboardEnabled = true,
            IsBYODDevice = false,
            DevicePage = 0,
            UserNum = 0,
            IsODTouchEnabled = false,
        };
}
