using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>Reads dbt's <c>manifest.json</c>, whole or slim, and writes slim ones.</summary>
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
    /// <exception cref="DbtRunException">There is no such file, or it is no manifest.</exception>
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

    /// <summary>Writes a manifest; the same one gives the same bytes.</summary>
    public static void Write(string path, DbtManifest manifest) =>
        File.WriteAllText(path, JsonSerializer.Serialize(manifest, Json.DbtManifest) + "\n");
}
