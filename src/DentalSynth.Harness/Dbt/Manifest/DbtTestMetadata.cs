using System.Text.Json;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>Which generic test a test is.</summary>
/// <param name="Name">Its kind, say <c>not_null</c>.</param>
/// <param name="Kwargs">What it was given, by parameter name.</param>
/// <param name="Namespace">The package that it comes from; null for dbt's own and the project's.</param>
public sealed record DbtTestMetadata(
    string Name,
    IReadOnlyDictionary<string, JsonElement>? Kwargs = null,
    string? Namespace = null
);
