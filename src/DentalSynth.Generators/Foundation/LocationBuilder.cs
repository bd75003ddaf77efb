using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Foundation;

/// <summary>Opens the clinics: who works in each, on which days, in which chairs.</summary>
/// <remarks>Keys run through the clinics in order, so that a larger practice has the smaller one's clinics and more.
/// </remarks>
/// <param name="sources">The run's sources.</param>
/// <param name="towns">Where clinics are; each is named after its town.</param>
/// <param name="profile">How large a place is, and whether the practice has OpenDental's clinics feature on.</param>
internal sealed class LocationBuilder(RandomSources sources, IReadOnlyList<Town> towns, PracticeProfile profile)
{
    /// <summary>The places of the smallest practice.</summary>
    public const int LeastClinics = 5;

    private const int ChairsPerClinic = 4;
    private const int AllWeekdays = 0b11111;
    private const int Weekdays = 5;

    private readonly bool hasClinics = profile.Practice.HasClinics;
    private readonly int patientsPerPlace = profile.Clinic.Patients;
    private readonly int hygienistsPerPlace = profile.Clinic.Hygienists;
    private readonly IReadOnlyList<int> dentistsByPlace = profile.Clinic.Dentists;

    /// <summary>Returns the clinics: five for the first patients, one more whenever those are full.</summary>
    public IReadOnlyList<Location> Build(int patients)
    {
        var count = Math.Max(LeastClinics, (patients + patientsPerPlace - 1) / patientsPerPlace);
        var locations = new List<Location>(count);
        var provNum = 1L;
        for (var number = 1; number <= count; number++)
        {
            var dentists = Dentists(number, provNum);
            var firstHygienist = provNum + dentists.Count;
            var hygienists = Enumerable
                .Range(0, hygienistsPerPlace)
                .Select(n => Clinician(firstHygienist + n, true, AllWeekdays))
                .ToList();
            locations.Add(
                new(
                    number,
                    hasClinics ? number : 0,
                    Name(number),
                    dentists,
                    hygienists,
                    Chairs(number, 0),
                    Chairs(number, 2)
                )
            );
            provNum = firstHygienist + hygienistsPerPlace;
        }

        return locations;
    }

    // Two dentists are off on different days, so that one of them is always there.
    private List<Clinician> Dentists(int number, long firstProvNum)
    {
        if (dentistsByPlace[(number - 1) % dentistsByPlace.Count] == 1)
        {
            return [Clinician(firstProvNum, false, AllWeekdays)];
        }

        var source = sources.For("dentists' days off", number);
        var dayOff = source.Below(Weekdays);
        var otherDayOff = (dayOff + source.Between(1, Weekdays - 1)) % Weekdays;
        return
        [
            Clinician(firstProvNum, false, AllWeekdays & ~(1 << dayOff)),
            Clinician(firstProvNum + 1, false, AllWeekdays & ~(1 << otherDayOff)),
        ];
    }

    private Clinician Clinician(long provNum, bool isHygienist, int workDays)
    {
        var pace = sources.For("pace", provNum).Between(70, 130) / 100.0;
        return new(provNum, isHygienist, workDays, pace);
    }

    private string Name(int number)
    {
        var round = (number - 1) / towns.Count;
        var name = $"{towns[(number - 1) % towns.Count].City} Dental";
        return round == 0 ? name : $"{name} {round + 1}";
    }

    private static long[] Chairs(int number, int offset)
    {
        var first = ((number - 1L) * ChairsPerClinic) + offset + 1;
        return [first, first + 1];
    }
}
