namespace DentalSynth.Generators.Settings;

/// <summary>A number, a switch or a text of a profile.</summary>
/// <param name="Name">The rule and its number, "Acceptance.CostlyRate".</param>
/// <param name="Value">As it is written in the profile's file.</param>
/// <param name="Source">Where the value comes from; in a profile that departs from demo, the reason.</param>
public sealed record ProfileSetting(string Name, string Value, string Source);
