using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Settings;

/// <summary>Reads profiles: tables with the columns Setting, Value and Source that list departures from demo.</summary>
internal static class ProfileFile
{
    public static PracticeProfile ReadEmbedded(string name)
    {
        var file = $"profile-{name}.csv";
        return Parse(name, file, EmbeddedText.Read(file), string.Empty);
    }

    /// <summary>Returns the profile of a user's file.</summary>
    /// <exception cref="ProfileException">The file is not there, or lines of it are wrong.</exception>
    public static PracticeProfile Read(string path)
    {
        if (!Path.Exists(path))
        {
            var known = string.Join(", ", PracticeProfile.All.Select(profile => profile.Name));
            throw new ProfileException(
                $"there is no profile '{path}': say {known}, or name a CSV file that can be read"
            );
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? string.Empty;
        return Parse(Path.GetFileNameWithoutExtension(path), path, SmallTextFile.Read(path), folder);
    }

    private static PracticeProfile Parse(string name, string file, string text, string folder)
    {
        var changes = new ProfileChanges(SettingValues.Defaults, file, folder);
        using var reader = new StringReader(text);
        var rows = CsvTable.Read(file, reader, problem => changes.Add(problem.Message));
        return PracticeProfile.With(name, changes, rows.Select(row => Setting(row, changes)).OfType<ProfileSetting>());
    }

    private static ProfileSetting? Setting(CsvRow row, ProfileChanges changes)
    {
        try
        {
            return new(row.Text("Setting"), row.Text("Value"), row.Text("Source")) { Where = row.Where };
        }
        catch (ReferenceDataException problem)
        {
            changes.Add(problem.Message);
            return null;
        }
    }
}
