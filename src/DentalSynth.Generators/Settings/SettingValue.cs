namespace DentalSynth.Generators.Settings;

/// <summary>A setting's value in a profile.</summary>
/// <param name="Definition">What is known of the setting.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Source">Where the value comes from; in a profile that departs from demo, the reason.</param>
/// <param name="Table">The text of the user's own table that the value names; null for one of the library's.</param>
public sealed record SettingValue(SettingDefinition Definition, string Text, string Source, string? Table = null)
{
    /// <summary>Gets the setting's name.</summary>
    public string Name => Definition.Name;

    /// <summary>Gets the value as a number: a switch is 1 or 0, what is no number null.</summary>
    public double? Number => Definition.Number(Text);

    /// <summary>Gets a value indicating whether it is another one than in profile demo.</summary>
    public bool Departs => Table is not null || Definition.IsOther(Text);
}
