using System.Text.Json;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>The generic test of a test node.</summary>
/// <param name="Name">Its name, e.g. <c>not_null</c>.</param>
/// <param name="Kwargs">Its arguments by name.</param>
/// <param name="Namespace">Its package; null for dbt's own and the project's.</param>
public sealed record DbtTestMetadata(
    string Name,
    IReadOnlyDictionary<string, JsonElement>? Kwargs = null,
    string? Namespace = null
);
