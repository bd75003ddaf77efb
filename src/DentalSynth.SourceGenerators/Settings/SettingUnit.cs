namespace DentalSynth.SourceGenerators.Settings;

/// <summary>A unit of settings.csv and the C# that its settings become.</summary>
/// <param name="Name">As the file says it.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Reader">The method of SettingValues that reads it.</param>
/// <param name="IsBounded">Whether settings of the unit have a range.</param>
internal sealed record SettingUnit(string Name, string Type, string Reader, bool IsBounded)
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    private static readonly SettingUnit[] All =
    [
        new("share", "double", "Number", true),
        new("factor", "double", "Number", true),
        new("number", "double", "Number", true),
        new("count", "int", "Whole", true),
        new("days", "int", "Whole", true),
        new("months", "int", "Whole", true),
        new("years", "int", "Whole", true),
        new("minutes", "int", "Whole", true),
        new("millimeters", "int", "Whole", true),
        new("basis points", "int", "Whole", true),
        new("dollars", "global::DentalSynth.Generators.Simulation.Money", "Dollars", true),
        new("weights", List + "<double>", "Numbers", true),
        new("counts", List + "<int>", "Wholes", true),
        new("text", "string", "Text", true),
        new("switch", "bool", "IsOn", false),
        new("table", "global::DentalSynth.Generators.Settings.SettingTable", "Table", false),
    ];

    /// <summary>Gets the member of the library's enum SettingUnit.</summary>
    public string Member =>
        string.Concat(Name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    /// <summary>Returns the unit of that name, null when there is none.</summary>
    public static SettingUnit? Find(string name) => All.FirstOrDefault(unit => unit.Name == name);
}
