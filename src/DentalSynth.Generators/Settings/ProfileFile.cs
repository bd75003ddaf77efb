using System.Text;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Settings;

/// <summary>Reads profiles: tables with the columns Setting, Value and Source.</summary>
internal static class ProfileFile
{
    /// <summary>Returns the profile that lists every setting.</summary>
    public static PracticeProfile ReadWhole(string name) => new(name, CsvTable.Read(FileOf(name)).Select(Setting));

    /// <summary>Returns a profile of the library that lists its departures from demo.</summary>
    public static PracticeProfile ReadDepartures(string name) =>
        PracticeProfile.Demo.With(name, CsvTable.Read(FileOf(name)).Select(Setting));

    /// <summary>Returns the profile that a file lists the departures of.</summary>
    /// <exception cref="ProfileException">The file is not there, or a line of it is wrong.</exception>
    public static PracticeProfile ReadFile(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8);
            var name = Path.GetFileNameWithoutExtension(path);
            return PracticeProfile.Demo.With(name, CsvTable.Read(path, reader).Select(Setting));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var known = string.Join(", ", PracticeProfile.All.Select(profile => profile.Name));
            throw new ProfileException(
                $"there is no profile '{path}': say {known}, or name a CSV file that can be read"
            );
        }
        catch (ReferenceDataException e)
        {
            throw new ProfileException(e.Message);
        }
    }

    private static string FileOf(string name) => $"profile-{name}.csv";

    private static ProfileSetting Setting(CsvRow row) =>
        new(row.Text("Setting"), row.Text("Value"), row.Text("Source"));
}
