namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>An index of what a model builds.</summary>
/// <param name="Columns">Its columns, as they are written in SQL.</param>
/// <param name="Unique">Whether a second row with the same values is refused.</param>
/// <param name="Type">The access method; null for the database's default.</param>
public sealed record DbtIndex(IReadOnlyList<string> Columns, bool Unique = false, string? Type = null);
