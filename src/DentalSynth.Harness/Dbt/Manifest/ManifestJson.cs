using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>How a manifest is read and written.</summary>
[JsonSerializable(typeof(DbtManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
