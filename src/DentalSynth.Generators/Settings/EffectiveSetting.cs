using System.Globalization;

namespace DentalSynth.Generators.Settings;

/// <summary>A setting as a practice was made from it: what an option says wins over the profile.</summary>
/// <param name="Name">Its name; of an option without a setting, "Options.Seed"; of one of several weights, the setting's
/// with its place, "HouseholdSize.Weights.1".</param>
/// <param name="Value">The value as text.</param>
/// <param name="Number">The value as a number: a switch is 1 or 0, what is no number null.</param>
/// <param name="Unit">What it counts or says.</param>
/// <param name="DefaultValue">Its value in profile demo; of an option, when it is left out.</param>
public sealed record EffectiveSetting(string Name, string Value, double? Number, string Unit, string? DefaultValue)
{
    /// <summary>Returns all settings and options.</summary>
    public static IReadOnlyList<EffectiveSetting> Of(GenerationOptions options)
    {
        var asked = options.Overrides().ToDictionary(rate => rate.Setting, rate => Text(rate.Value));
        return
        [
            .. options.Profile.Settings.SelectMany(one => Of(one, asked.GetValueOrDefault(one.Definition, one.Text))),
            Option("Profile", "text", options.Profile.Name),
            Option("Seed", "number", options.Seed, options.Seed),
            Option("AsOf", "date", options.AsOf.ToString("O", CultureInfo.InvariantCulture)),
            Option("StartDate", "date", options.StartDate.ToString("O", CultureInfo.InvariantCulture)),
            Option("VolumeDate", "date", options.AimedAt.ToString("O", CultureInfo.InvariantCulture)),
            Option("Patients", "count", options.Patients, options.Patients),
            Option("Shard", "count", options.Shard, options.Shard),
            Option("Shards", "count", options.Shards, options.Shards),
        ];
    }

    private static IEnumerable<EffectiveSetting> Of(SettingValue setting, string value)
    {
        var definition = setting.Definition;
        var unit = definition.Unit.ToString();
        yield return new(definition.Name, value, definition.Number(value), unit, definition.Default);
        if (definition.Unit is not (SettingUnit.Weights or SettingUnit.Counts))
        {
            yield break;
        }

        foreach (var (place, part) in value.Split(' ').Index())
        {
            yield return new($"{definition.Name}.{place + 1}", part, SettingDefinition.Parse(part), unit, null);
        }
    }

    private static EffectiveSetting Option(string name, string unit, object value, double? number = null) =>
        new($"Options.{name}", Text(value), number, unit, null);

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
