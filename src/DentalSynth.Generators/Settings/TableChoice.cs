using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Settings;

/// <summary>Finds the table that a setting is to use: one of the library's, or a file of the user's.</summary>
internal static class TableChoice
{
    // Of the other columns a user's table of fees has no use: codes are what they are.
    private static readonly string[] FeeColumns = ["ProcCode", "Standard", "PpoA", "PpoB"];

    /// <summary>Returns the text of the user's own table, null when it is one of the library's.</summary>
    /// <exception cref="ProfileException">There is no such table, or it lacks columns or rows.</exception>
    /// <exception cref="ReferenceDataException">A line of it is broken.</exception>
    public static string? Find(SettingDefinition setting, ProfileSetting choice, string folder)
    {
        var text =
            choice.Table
            ?? (CsvTable.Exists(choice.Value) ? null : SmallTextFile.Read(Path.GetFullPath(choice.Value, folder)));
        var rows = new SettingTable(choice.Value, text).Read();
        var columns = setting == FeesSettings.Setting.Table ? FeeColumns : CsvTable.Read(setting.Default)[0].Columns;
        var missing = rows.Count == 0 ? columns : columns.Except(rows[0].Columns);
        return missing.Any()
            ? throw new ProfileException($"{choice.Value} has no rows with {string.Join(", ", missing)}")
            : text;
    }
}
