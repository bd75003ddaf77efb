namespace DentalSynth.SourceGenerators.Settings;

/// <summary>A unit of settings.csv and the C# that its settings become.</summary>
/// <param name="Name">As the file says it.</param>
/// <param name="Meaning">What a value is.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Reader">The method of SettingValues that reads it.</param>
/// <param name="IsBounded">Whether settings of the unit have a range.</param>
internal sealed record SettingUnit(string Name, string Meaning, string Type, string Reader, bool IsBounded)
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>Gets all units, in the order of the library's enum SettingUnit.</summary>
    public static IReadOnlyList<SettingUnit> All { get; } =
    [
        new("share", "A part of a whole.", "double", "Number", true),
        new("factor", "How many times as much or as often.", "double", "Number", true),
        new("number", "A number that may have decimals, such as a mean.", "double", "Number", true),
        new("count", "A whole number of things.", "int", "Whole", true),
        new("days", "Whole days.", "int", "Whole", true),
        new("months", "Whole months.", "int", "Whole", true),
        new("years", "Whole years.", "int", "Whole", true),
        new("minutes", "Whole minutes.", "int", "Whole", true),
        new("millimeters", "Whole millimeters.", "int", "Whole", true),
        new("basis points", "Hundredths of a percent.", "int", "Whole", true),
        new("dollars", "Whole dollars.", "global::DentalSynth.Generators.Simulation.Money", "Dollars", true),
        new(
            "weights",
            "The relative frequencies of several outcomes; as many numbers as the default has.",
            List + "<double>",
            "Numbers",
            true
        ),
        new("counts", "Any number of whole numbers.", List + "<int>", "Wholes", true),
        new("text", "A text; its range is that of its length.", "string", "Text", true),
        new("switch", "On or off.", "bool", "IsOn", false),
        new(
            "table",
            "A table of the library by name, or a CSV file with the same columns by path.",
            "global::DentalSynth.Generators.Settings.SettingTable",
            "Table",
            false
        ),
    ];

    /// <summary>Gets the member of the library's enum SettingUnit.</summary>
    public string Member =>
        string.Concat(Name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    /// <summary>Returns the unit of that name, null when there is none.</summary>
    public static SettingUnit? Find(string name) => All.FirstOrDefault(unit => unit.Name == name);
}
