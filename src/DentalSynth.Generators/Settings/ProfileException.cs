namespace DentalSynth.Generators.Settings;

/// <summary>A profile is unknown, or a setting of it can't be read. The message says which and what to write.</summary>
public sealed class ProfileException(string message) : Exception(message);
