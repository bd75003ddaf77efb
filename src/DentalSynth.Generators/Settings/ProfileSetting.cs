namespace DentalSynth.Generators.Settings;

/// <summary>A setting that a profile changes, as it is written there.</summary>
/// <param name="Name">The setting, "Acceptance.CostlyRate".</param>
/// <param name="Value">Its value.</param>
/// <param name="Source">The reason.</param>
public sealed record ProfileSetting(string Name, string Value, string Source)
{
    /// <summary>Gets the text of the user's own table, where it is known already.</summary>
    internal string? Table { get; init; }

    /// <summary>Gets where it is written, for messages; blank where that is not known.</summary>
    internal string Where { get; init; } = string.Empty;
}
