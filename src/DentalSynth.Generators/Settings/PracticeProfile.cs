using System.Text.Json.Serialization;

namespace DentalSynth.Generators.Settings;

/// <summary>What kind of practice it is: every number that a rule is given, by group.</summary>
/// <remarks>settings.csv declares the settings; their defaults are profile demo. Any other profile is a list of departures
/// from it.</remarks>
[JsonConverter(typeof(ProfileJsonConverter))]
public sealed partial class PracticeProfile : IEquatable<PracticeProfile>
{
    private static readonly Lazy<PracticeProfile> LazyDemo = new(() => new("demo", SettingValues.Defaults));
    private static readonly Lazy<PracticeProfile> LazyRealistic = new(() => ProfileFile.ReadEmbedded("realistic"));
    private static readonly Lazy<PracticeProfile> LazyDbtDentalModels = new(() =>
        ProfileFile.ReadEmbedded("dbt-dental-models")
    );

    private readonly SettingValues values;

    private PracticeProfile(string name, SettingValues values) => (Name, this.values) = (name, values);

    /// <summary>Gets the volumes and rates of the generator plan; the default.</summary>
    public static PracticeProfile Demo => LazyDemo.Value;

    /// <summary>Gets a practice like the ones that published figures describe.</summary>
    public static PracticeProfile Realistic => LazyRealistic.Value;

    /// <summary>Gets the shape that the tests of the dbt project of one clinic demand.</summary>
    public static PracticeProfile DbtDentalModels => LazyDbtDentalModels.Value;

    /// <summary>Gets the profiles that come with the library.</summary>
    public static IReadOnlyList<PracticeProfile> All => [Demo, Realistic, DbtDentalModels];

    /// <summary>Gets the name: "demo", or the name of the file that it was read from.</summary>
    public string Name { get; }

    /// <summary>Gets all settings.</summary>
    public IReadOnlyCollection<SettingValue> Settings => values;

    /// <summary>Gets the settings whose value is not demo's.</summary>
    public IEnumerable<SettingValue> Departures => values.Where(setting => setting.Departs);

    /// <summary>Returns a profile that comes with the library, by name, or one that is read from a file.</summary>
    /// <param name="nameOrFile">"demo", "realistic", "dbt-dental-models", or the path of a CSV file with the columns
    /// Setting, Value and Source that lists departures from demo. Paths of tables in it are relative to the file.</param>
    /// <exception cref="ProfileException">There is no such profile or file, or lines of the file are wrong: the message has
    /// a line for each.</exception>
    public static PracticeProfile Find(string nameOrFile) =>
        All.FirstOrDefault(profile => profile.Name == nameOrFile) ?? ProfileFile.Read(nameOrFile);

    /// <summary>Returns this profile with some settings changed.</summary>
    /// <param name="name">The name of the new profile.</param>
    /// <param name="departures">The settings that change; each is one that the profile has. Paths of tables are relative to
    /// the working folder.</param>
    /// <exception cref="ProfileException">Settings are wrong: the message has a line for each.</exception>
    public PracticeProfile With(string name, IEnumerable<ProfileSetting> departures)
    {
        var changes = new ProfileChanges(values, $"profile {name}", Environment.CurrentDirectory);
        return With(name, changes, departures);
    }

    /// <inheritdoc/>
    public bool Equals(PracticeProfile? other) => other is not null && Words == other.Words;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PracticeProfile);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Words);

    /// <summary>Returns the name and what is not as in demo.</summary>
    public override string ToString() =>
        string.Join(' ', Departures.Select(setting => $"{setting.Name}={setting.Text}").Prepend(Name));

    /// <summary>Returns demo with the changes of a file.</summary>
    internal static PracticeProfile With(string name, ProfileChanges changes, IEnumerable<ProfileSetting> departures) =>
        new(name, changes.Apply(departures));

    internal SettingValue Value(SettingDefinition setting) => values[setting];

    private string Words => string.Join('\n', Departures.Select(setting => setting.Table).Prepend(ToString()));
}
