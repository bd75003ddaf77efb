using System.Globalization;
using System.Text.Json.Serialization;
using DentalSynth.Generators.Reference;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Settings;

/// <summary>What kind of practice it is: every number that a rule is given, as data.</summary>
/// <remarks>Profile demo holds all settings. Any other profile is a list of departures from it.</remarks>
[JsonConverter(typeof(ProfileJsonConverter))]
public sealed class PracticeProfile : IEquatable<PracticeProfile>
{
    private static readonly Lazy<PracticeProfile> LazyDemo = new(() => ProfileFile.ReadWhole("demo"));
    private static readonly Lazy<PracticeProfile> LazyRealistic = new(() => ProfileFile.ReadDepartures("realistic"));
    private static readonly Lazy<PracticeProfile> LazyDbtDentalModels = new(() =>
        ProfileFile.ReadDepartures("dbt-dental-models")
    );

    private readonly Dictionary<string, ProfileSetting> settings;

    internal PracticeProfile(string name, IEnumerable<ProfileSetting> settings)
    {
        Name = name;
        this.settings = settings.ToDictionary(setting => setting.Name, StringComparer.Ordinal);
    }

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

    /// <summary>Gets all settings, by name.</summary>
    public IReadOnlyCollection<ProfileSetting> Settings => settings.Values;

    /// <summary>Gets the settings whose value is not demo's.</summary>
    public IEnumerable<ProfileSetting> Departures =>
        Settings.Where(setting => setting.Value != Demo.settings[setting.Name].Value);

    /// <summary>Returns a profile that comes with the library, by name, or one that is read from a file.</summary>
    /// <param name="nameOrFile">"demo", "realistic", "dbt-dental-models", or the path of a CSV file with the columns
    /// Setting, Value and Source that lists departures from demo.</param>
    /// <exception cref="ProfileException">There is no such profile or file, or a line of the file is wrong.</exception>
    public static PracticeProfile Find(string nameOrFile) =>
        All.FirstOrDefault(profile => profile.Name == nameOrFile) ?? ProfileFile.ReadFile(nameOrFile);

    /// <summary>Returns a share.</summary>
    /// <exception cref="ProfileException">The setting is not from 0 to 1.</exception>
    public double Rate(string name) =>
        Number(name) is >= 0 and <= 1 and var rate ? rate : throw Problem(name, "must be from 0 to 1");

    /// <summary>Returns a number that is not negative.</summary>
    /// <exception cref="ProfileException">The setting is no such number.</exception>
    public double Number(string name) => Parse(name, Text(name));

    /// <summary>Returns numbers that are not negative, written with blanks between.</summary>
    /// <exception cref="ProfileException">One of the setting's parts is no such number.</exception>
    public IReadOnlyList<double> Numbers(string name) => [.. Text(name).Split(' ').Select(part => Parse(name, part))];

    /// <summary>Returns a whole number that is not negative.</summary>
    /// <exception cref="ProfileException">The setting is no such number.</exception>
    public int Whole(string name) =>
        int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : throw Problem(name, "must be a whole number");

    /// <summary>Returns whole dollars.</summary>
    /// <exception cref="ProfileException">The setting is no whole number.</exception>
    public Money Dollars(string name) => Money.FromDollars(Whole(name));

    /// <summary>Returns whether a switch is on.</summary>
    /// <exception cref="ProfileException">The setting is neither on nor off.</exception>
    public bool IsOn(string name) =>
        Text(name) switch
        {
            "on" => true,
            "off" => false,
            _ => throw Problem(name, "must be on or off"),
        };

    /// <summary>Returns a setting as it is written.</summary>
    /// <exception cref="ProfileException">There is no such setting.</exception>
    public string Text(string name) =>
        settings.TryGetValue(name, out var setting)
            ? setting.Value
            : throw new ProfileException($"profile {Name}: there is no setting {name}");

    /// <summary>Returns the kinds of visit that the front desk books, one row each.</summary>
    /// <exception cref="ProfileException">The setting names no table of facts.</exception>
    internal IReadOnlyList<CsvRow> AppointmentTypes() => Table("AppointmentTypes.Table");

    /// <summary>Returns the insurance plans that patients may be on, one row each.</summary>
    /// <exception cref="ProfileException">The setting names no table of facts.</exception>
    internal IReadOnlyList<CsvRow> InsurancePlans() => Table("InsurancePlans.Table");

    /// <summary>Returns this profile with some settings changed.</summary>
    /// <param name="name">The name of the new profile.</param>
    /// <param name="departures">The settings that change; each is one that the profile has.</param>
    /// <exception cref="ProfileException">A setting does not exist.</exception>
    public PracticeProfile With(string name, IEnumerable<ProfileSetting> departures)
    {
        var changed = new Dictionary<string, ProfileSetting>(settings);
        foreach (var departure in departures)
        {
            if (!changed.ContainsKey(departure.Name))
            {
                throw new ProfileException($"profile {name}: there is no setting {departure.Name}");
            }

            changed[departure.Name] = departure;
        }

        return new(name, changed.Values);
    }

    /// <inheritdoc/>
    public bool Equals(PracticeProfile? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PracticeProfile);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Returns the name and what is not as in demo.</summary>
    public override string ToString() =>
        string.Join(' ', Departures.Select(setting => $"{setting.Name}={setting.Value}").Prepend(Name));

    private IReadOnlyList<CsvRow> Table(string name)
    {
        try
        {
            return CsvTable.Read(Text(name));
        }
        catch (FileNotFoundException)
        {
            throw Problem(name, "must name a table of facts");
        }
    }

    private double Parse(string name, string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Problem(name, "must be a number that is not negative");

    private ProfileException Problem(string name, string problem) =>
        new($"profile {Name}: setting {name} {problem}, not '{Text(name)}'");
}
