namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>An index of a model.</summary>
/// <param name="Columns">Its columns in SQL.</param>
/// <param name="Unique">Whether it is unique.</param>
/// <param name="Type">The access method; null for the default.</param>
public sealed record DbtIndex(IReadOnlyList<string> Columns, bool Unique = false, string? Type = null);
