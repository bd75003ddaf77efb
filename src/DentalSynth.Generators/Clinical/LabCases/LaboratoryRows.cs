using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Clinical.LabCases;

/// <summary>Table laboratory: the dental laboratories, all of them invented.</summary>
/// <remarks>Read by the dbt model stg_opendental__laboratory.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
[Table("Laboratory", Noun = "laboratories", LeastRows = 4)]
internal sealed class LaboratoryRows(Practice practice, RandomSources sources)
{
    public IEnumerable<Laboratory> All() => CsvTable.Read("laboratories.csv").Select(Row);

    private Laboratory Row(CsvRow laboratory)
    {
        var number = laboratory.Number("LaboratoryNum");
        var random = sources.For("laboratory", number);
        var town = random.Pick(practice.Names.ZipCodes);
        return new()
        {
            LaboratoryNum = number,
            Description = laboratory.Text("Name"),
            Phone = InventedIdentifiers.Phone(random),
            Notes = laboratory.Text("Notes"),
            Slip = 0,
            Address = laboratory.Text("Street"),
            City = town.City,
            State = town.State,
            Zip = town.ZipCode,
            Email = InventedIdentifiers.Email(laboratory.Text("Name"), random),
            WirelessPhone = InventedIdentifiers.Phone(random),
            IsHidden = false,
        };
    }
}
