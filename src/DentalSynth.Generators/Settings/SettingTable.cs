using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Settings;

/// <summary>A table that a setting names: one of the library's, or one of the user's own.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">The text of the user's own table; null for one of the library's.</param>
public sealed record SettingTable(string Name, string? Text)
{
    /// <summary>Returns the table's rows.</summary>
    /// <exception cref="ReferenceDataException">A line is broken.</exception>
    internal IReadOnlyList<CsvRow> Read()
    {
        if (Text is null)
        {
            return CsvTable.Read(Name);
        }

        using var reader = new StringReader(Text);
        return CsvTable.Read(Name, reader);
    }
}
