using System.Globalization;
using Bogus;
using Bogus.DataSets;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Foundation;

/// <summary>Generates names of people, streets, towns and companies.</summary>
/// <remarks>People's names are Bogus'. Streets, towns and companies are made of those and endings of our own: Bogus'
/// own take longer to start than all other tables of a run together take to write.</remarks>
/// <param name="sources">The run's sources.</param>
/// <param name="employers">How many companies; at least as many as the plans name.</param>
internal sealed class NamePoolBuilder(RandomSources sources, int employers)
{
    // Enough that full names seldom repeat, and within what Bogus has.
    private const int FirstNames = 400;
    private const int LastNames = 440;
    private const int Streets = 300;

    // Far more draws than it takes, so that a Bogus with fewer names ends the run instead of hanging it.
    private const int MostDraws = 100_000;

    private readonly ILookup<string, string> endings = CsvTable
        .Read("name_endings.csv")
        .ToLookup(row => row.Text("Kind"), row => row.Text("Text"));

    public NamePools Build()
    {
        var seed = unchecked((int)sources.For("name pools", 0).NextBits());
        var names = new Name("en") { Random = new Randomizer(seed) };
        var lastNames = Distinct(LastNames, _ => names.LastName());
        return new(
            Distinct(FirstNames, _ => names.FirstName(Name.Gender.Female)),
            Distinct(FirstNames, _ => names.FirstName(Name.Gender.Male)),
            lastNames,
            Distinct(Streets, draw => Compose("street", draw, lastNames, " ", "StreetEnding")),
            Towns(lastNames),
            Distinct(employers, draw => Compose("employer", draw, lastNames, " ", "CompanyEnding"))
        );
    }

    private static List<string> Distinct(int count, Func<int, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>(count);
        for (var draw = 0; names.Count < count; draw++)
        {
            if (draw == MostDraws)
            {
                throw new InvalidOperationException($"There are only {names.Count} different names, not {count}.");
            }

            var name = next(draw);
            if (seen.Add(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private string Compose(string purpose, int draw, List<string> stems, string between, string ending)
    {
        var source = sources.For(purpose, draw);
        return source.Pick(stems) + between + source.Pick([.. endings[ending]]);
    }

    private List<Town> Towns(List<string> stems)
    {
        var areas = CsvTable.Read("zip_areas.csv");
        var cities = Distinct(
            areas.Sum(area => area.Number("Towns")),
            draw => Compose("town", draw, stems, "", "TownEnding")
        );
        var towns = new List<Town>(cities.Count);
        foreach (var area in areas)
        {
            for (var part = 0; part < area.Number("Towns"); part++)
            {
                var zipCode = area.Text("Prefix") + part.ToString("00", CultureInfo.InvariantCulture);
                towns.Add(new(zipCode, cities[towns.Count], area.Text("State")));
            }
        }

        return towns;
    }
}
