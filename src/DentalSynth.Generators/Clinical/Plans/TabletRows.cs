using System.Globalization;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Clinical.Plans;

/// <summary>Table mobileappdevice: the tablets on which patients sign treatment plans, one per clinic.</summary>
/// <remarks>Read by the dbt model stg_opendental__treatplan, which needs a tablet for each plan.</remarks>
/// <param name="locations">The practice's clinics.</param>
[Table("MobileAppDevice", BelongsTo = TableScope.Clinic, LeastRows = 5)]
internal sealed class TabletRows(IReadOnlyList<Location> locations)
{
    /// <summary>Returns the key of a clinic's tablet.</summary>
    public static long Of(Location location) => location.Number;

    /// <summary>Returns one row per clinic.</summary>
    public IEnumerable<MobileAppDevice> All() => locations.Select(Row);

    private static MobileAppDevice Row(Location location) =>
        new()
        {
            MobileAppDeviceNum = Of(location),
            ClinicNum = location.ClinicNum,
            DeviceName = $"Tablet of {location.Name}",
            UniqueID = "DEMO" + location.Number.ToString("00000", CultureInfo.InvariantCulture),
            IsEclipboardEnabled = true,
            IsBYODDevice = false,
            DevicePage = 0,
            UserNum = 0,
            IsODTouchEnabled = false,
        };
}
