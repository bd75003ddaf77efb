using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>Serialization of manifests.</summary>
[JsonSerializable(typeof(DbtManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
