namespace DentalSynth.Cli.Settings;

/// <summary>An unparsed value.</summary>
/// <param name="Value">The text.</param>
/// <param name="Source">Its source, for error messages.</param>
internal readonly record struct SettingText(string Value, string Source);
