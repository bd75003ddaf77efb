namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>What a slim manifest was frozen from, and what replaying it has to put in place of.</summary>
/// <param name="Database">The database's name in the compiled SQL.</param>
/// <param name="AsOfDate">The practice's today in the compiled SQL.</param>
/// <param name="Files">The SHA-256 of every file that dbt reads, by its path in the project.</param>
public sealed record FrozenFrom(string Database, string AsOfDate, IReadOnlyDictionary<string, string> Files);
