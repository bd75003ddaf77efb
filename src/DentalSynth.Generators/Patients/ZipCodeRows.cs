using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Patients;

/// <summary>Table zipcode: the towns where patients live.</summary>
/// <remarks>Read by the dbt model stg_opendental__zipcode.</remarks>
/// <param name="practice">The practice.</param>
[Table("ZipCode", LeastRows = 100)]
internal sealed class ZipCodeRows(Practice practice)
{
    private const int FrequentTowns = 10; // OpenDental offers the frequent ones in a short list

    public IEnumerable<ZipCode> All() => practice.Names.ZipCodes.Select(Row);

    private static ZipCode Row(Town town, int index) =>
        new()
        {
            ZipCodeNum = index + 1,
            ZipCodeDigits = town.ZipCode,
            City = town.City,
            State = town.State,
            IsFrequent = index < FrequentTowns,
        };
}
