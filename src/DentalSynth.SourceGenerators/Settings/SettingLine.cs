namespace DentalSynth.SourceGenerators.Settings;

/// <summary>A setting as settings.csv declares it.</summary>
internal sealed record SettingLine(
    string Name,
    string Default,
    SettingUnit Unit,
    string Least,
    string Most,
    string Source,
    string Meaning,
    string Measured
)
{
    /// <summary>Gets what comes before the dot: the rule or the subject.</summary>
    public string Group => Name.Substring(0, Name.IndexOf('.'));

    /// <summary>Gets what comes after the dot.</summary>
    public string Member => Name.Substring(Name.IndexOf('.') + 1);
}
