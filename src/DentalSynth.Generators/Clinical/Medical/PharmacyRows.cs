using System.Globalization;
using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Table pharmacy: the pharmacies, all of them invented.</summary>
/// <remarks>Read by the dbt model stg_opendental__pharmacy.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
/// <param name="opened">The day on which the practice opened.</param>
[Table("Pharmacy", Noun = "pharmacies", LeastRows = 10, MayBeEmpty = "Note")]
internal sealed class PharmacyRows(Practice practice, RandomSources sources, DateOnly opened)
{
    public IEnumerable<Pharmacy> All() => CsvTable.Read("pharmacies.csv").Select(Row);

    private Pharmacy Row(CsvRow pharmacy)
    {
        var number = pharmacy.Number("PharmacyNum");
        var random = sources.For("pharmacy", number);
        var town = random.Pick(practice.Names.ZipCodes);
        return new()
        {
            PharmacyNum = number,
            PharmID = "ZZ" + number.ToString("00000", CultureInfo.InvariantCulture),
            StoreName = pharmacy.Text("Name"),
            Phone = InventedIdentifiers.Phone(random),
            Fax = InventedIdentifiers.Phone(random),
            Address = pharmacy.Text("Street"),
            Address2 = "",
            City = town.City,
            State = town.State,
            Zip = town.ZipCode,
            Note = pharmacy.OptionalText("Note"),
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
        };
    }
}
