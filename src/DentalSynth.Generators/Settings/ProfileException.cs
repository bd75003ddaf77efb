namespace DentalSynth.Generators.Settings;

/// <summary>A profile is unknown, or settings of it can't be used. The message has a line for each problem: which setting,
/// where, and what is allowed.</summary>
public sealed class ProfileException(string message) : Exception(message);
