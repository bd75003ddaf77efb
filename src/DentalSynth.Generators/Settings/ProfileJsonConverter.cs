using System.Text.Json;
using System.Text.Json.Serialization;

namespace DentalSynth.Generators.Settings;

/// <summary>Writes a profile as its name and its departures from demo, so that it can be had again without its file.
/// </summary>
public sealed class ProfileJsonConverter : JsonConverter<PracticeProfile>
{
    private const string NameProperty = "name";

    /// <inheritdoc/>
    public override PracticeProfile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = string.Empty;
        var departures = new List<ProfileSetting>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            var value = reader.GetString()!;
            if (key == NameProperty)
            {
                name = value;
            }
            else
            {
                departures.Add(new(key, value, "as loaded"));
            }
        }

        return PracticeProfile.Demo.With(name, departures);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PracticeProfile value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(NameProperty, value.Name);
        foreach (var setting in value.Departures)
        {
            writer.WriteString(setting.Name, setting.Value);
        }

        writer.WriteEndObject();
    }
}
