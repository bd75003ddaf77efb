using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>Reads full and slim manifests and writes slim ones.</summary>
public static class ManifestFile
{
    private static readonly ManifestJson Json = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        }
    );

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="DbtRunException">The file is missing or not a manifest.</exception>
    public static DbtManifest Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, Json.DbtManifest) ?? throw new JsonException("The file is empty.");
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new DbtRunException(
                DbtFailure.Unreadable,
                $"{path} can't be read as a dbt manifest: {exception.Message}",
                exception
            );
        }
    }

    /// <summary>Writes a manifest; equal manifests give equal bytes.</summary>
    public static void Write(string path, DbtManifest manifest) =>
        File.WriteAllText(path, JsonSerializer.Serialize(manifest, Json.DbtManifest) + "\n");
}
