using System.Collections;
using System.Globalization;

namespace DentalSynth.Generators.Settings;

/// <summary>The values of all settings, each of them good.</summary>
internal sealed class SettingValues(IReadOnlyDictionary<string, SettingValue> values)
    : IReadOnlyCollection<SettingValue>
{
    /// <summary>Gets the values of profile demo.</summary>
    public static SettingValues Defaults { get; } =
        new(
            PracticeProfile.Definitions.ToDictionary(
                setting => setting.Name,
                setting => new SettingValue(setting, setting.Default, setting.Source),
                StringComparer.Ordinal
            )
        );
    public int Count => values.Count;

    public SettingValue this[SettingDefinition setting] => values[setting.Name];

    /// <summary>Returns these values with some in place of others.</summary>
    public SettingValues With(IEnumerable<SettingValue> changes)
    {
        var changed = new Dictionary<string, SettingValue>(values, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            changed[change.Name] = change;
        }

        return new(changed);
    }

    public double Number(SettingDefinition setting) => SettingDefinition.Parse(Text(setting));

    public int Whole(SettingDefinition setting) => int.Parse(Text(setting), CultureInfo.InvariantCulture);

    public Money Dollars(SettingDefinition setting) => Money.FromDollars(Whole(setting));

    public bool IsOn(SettingDefinition setting) => Text(setting) == "on";

    public string Text(SettingDefinition setting) => this[setting].Text;

    public IReadOnlyList<double> Numbers(SettingDefinition setting) =>
        [.. Text(setting).Split(' ').Select(SettingDefinition.Parse)];

    public IReadOnlyList<int> Wholes(SettingDefinition setting) =>
        [.. Text(setting).Split(' ').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];

    public SettingTable Table(SettingDefinition setting) => new(Text(setting), this[setting].Table);

    public IEnumerator<SettingValue> GetEnumerator() => values.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
