namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>The origin of a slim manifest, and the placeholders that a replay replaces.</summary>
/// <param name="Database">The database in the compiled SQL.</param>
/// <param name="AsOfDate">The as-of date in the compiled SQL.</param>
/// <param name="Files">The SHA-256 of the project's files by path.</param>
public sealed record FrozenFrom(string Database, string AsOfDate, IReadOnlyDictionary<string, string> Files);
