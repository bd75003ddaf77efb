namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>The metadata of a manifest.</summary>
/// <param name="DbtVersion">The version of dbt.</param>
/// <param name="ProjectName">The project's name.</param>
public sealed record ManifestMetadata(string DbtVersion, string ProjectName);
