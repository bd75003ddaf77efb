using System.Text.Json;
using System.Text.Json.Serialization;

namespace DentalSynth.Generators.Settings;

/// <summary>Writes a profile as its name, its departures from demo and the user's own tables, so that it can be had again
/// without its files.</summary>
public sealed class ProfileJsonConverter : JsonConverter<PracticeProfile>
{
    private const string AsLoaded = "as loaded";

    /// <inheritdoc/>
    public override PracticeProfile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var written = JsonSerializer.Deserialize<Written>(ref reader, options)!;
        return PracticeProfile.Demo.With(
            written.Name,
            written.Departures.Select(one => new ProfileSetting(one.Key, one.Value, AsLoaded)
            {
                Table = written.Tables.GetValueOrDefault(one.Key),
            })
        );
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PracticeProfile value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            new Written(
                value.Name,
                value.Departures.ToDictionary(setting => setting.Name, setting => setting.Text),
                value
                    .Departures.Where(setting => setting.Table is not null)
                    .ToDictionary(setting => setting.Name, setting => setting.Table!)
            ),
            options
        );

    private sealed record Written(
        string Name,
        Dictionary<string, string> Departures,
        Dictionary<string, string> Tables
    );
}
