namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>What a manifest says about itself.</summary>
/// <param name="DbtVersion">The version of dbt that compiled it.</param>
/// <param name="ProjectName">The project's name.</param>
public sealed record ManifestMetadata(string DbtVersion, string ProjectName);
