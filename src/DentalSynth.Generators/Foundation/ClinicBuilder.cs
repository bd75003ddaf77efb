using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Foundation;

/// <summary>Sets up the clinics: the providers of each, their working days and their operatories.</summary>
/// <remarks>Keys follow the order of the clinics, so a larger practice has the same clinics as a smaller one, and
/// more.</remarks>
/// <param name="sources">The run's sources.</param>
/// <param name="towns">The towns; each clinic is named after its town.</param>
/// <param name="profile">Size of the clinics, and whether OpenDental's clinics feature is on.</param>
internal sealed class ClinicBuilder(RandomSources sources, IReadOnlyList<Town> towns, PracticeProfile profile)
{
    /// <summary>Clinics of the smallest practice.</summary>
    /// <remarks>The plan's practice has five; with fewer, dashboards by clinic would have nothing to compare.</remarks>
    public const int LeastClinics = 5;

    private const int ChairsPerClinic = 4; // two for dentists and two for hygiene; OperatoryNum depends on it
    private const int AllWeekdays = 0b11111;
    private const int Weekdays = 5;

    private readonly bool hasClinics = profile.Practice.HasClinics;
    private readonly int patientsPerClinic = profile.Clinic.Patients;
    private readonly int hygienistsPerPlace = profile.Clinic.Hygienists;
    private readonly IReadOnlyList<int> dentistsByPlace = profile.Clinic.Dentists;

    /// <summary>Returns the clinics: 5 at first, and one more whenever all are full.</summary>
    public IReadOnlyList<DentalClinic> Build(int patients)
    {
        var count = Math.Max(LeastClinics, (patients + patientsPerClinic - 1) / patientsPerClinic);
        var clinics = new List<DentalClinic>(count);
        var provNum = 1L;
        for (var number = 1; number <= count; number++)
        {
            var dentists = Dentists(number, provNum);
            var firstHygienist = provNum + dentists.Count;
            var hygienists = Enumerable
                .Range(0, hygienistsPerPlace)
                .Select(n => Clinician(firstHygienist + n, true, AllWeekdays))
                .ToList();
            clinics.Add(
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

        return clinics;
    }

    // Two dentists are off on different days, so one of them is always in.
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
        // Nobody is a third faster or slower than the average colleague; no setting, as only differences between them count.
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
