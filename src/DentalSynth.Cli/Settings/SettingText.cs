namespace DentalSynth.Cli.Settings;

/// <summary>A value as somebody wrote it.</summary>
/// <param name="Value">The text.</param>
/// <param name="Source">Where it was written, in words for an error message.</param>
internal readonly record struct SettingText(string Value, string Source);
