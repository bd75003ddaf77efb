using System.Globalization;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.Harness.Contract;

/// <summary>The practice that the contract's tests judge, and how to have it judged again.</summary>
public static class ContractSettings
{
    /// <summary>The environment variable that gives the number of patients.</summary>
    public const string PatientsVariable = "DENTALSYNTH_PATIENTS";

    /// <summary>The environment variable that gives the seed.</summary>
    public const string SeedVariable = "DENTALSYNTH_SEED";

    /// <summary>The environment variable that gives the practice's today.</summary>
    public const string AsOfVariable = "DENTALSYNTH_AS_OF";

    /// <summary>The environment variable that gives the profile: a name, or the path of a file.</summary>
    public const string ProfileVariable = "DENTALSYNTH_PROFILE";

    /// <summary>The environment variable that keeps the database after the tests.</summary>
    public const string KeepVariable = "DENTALSYNTH_KEEP_DB";

    /// <summary>Gets whether the database is to be there after the tests, for somebody to look at.</summary>
    public static bool KeepsDatabase => Environment.GetEnvironmentVariable(KeepVariable) is { Length: > 0 };

    /// <summary>Gets the practice that is judged when nobody asks for another one.</summary>
    public static GenerationOptions Default { get; } = new() { AsOf = new DateOnly(2026, 1, 31) };

    /// <summary>Returns the default practice with what the environment says differently.</summary>
    /// <exception cref="FormatException">A variable holds no number or date.</exception>
    public static GenerationOptions FromEnvironment() =>
        Default with
        {
            Patients = Read(PatientsVariable, int.Parse) ?? Default.Patients,
            Seed = Read(SeedVariable, long.Parse) ?? Default.Seed,
            AsOf = Read(AsOfVariable, DateOnly.Parse) ?? Default.AsOf,
            Profile = Variable(ProfileVariable) is { } profile ? PracticeProfile.Find(profile) : Default.Profile,
        };

    /// <summary>Returns the command that judges one fact or dbt test again, on the same practice.</summary>
    public static string Repeat(LoadedPractice practice, string name)
    {
        if (!practice.CanBeRepeated)
        {
            return "the command that made this practice, whose volumes or rates are not the usual ones";
        }

        (string Name, string Value, string Usual)[] variables =
        [
            (PatientsVariable, Text(practice.Patients), Text(Default.Patients)),
            (SeedVariable, Text(practice.Seed), Text(Default.Seed)),
            (AsOfVariable, Day(practice.AsOf), Day(Default.AsOf)),
            (ProfileVariable, practice.Profile, Default.Profile.Name),
            (DbtProject.DirectoryVariable, Variable(DbtProject.DirectoryVariable) ?? string.Empty, string.Empty),
            (ContractTerms.FactsVariable, Variable(ContractTerms.FactsVariable) ?? string.Empty, string.Empty),
            (FrozenManifest.PathVariable, Variable(FrozenManifest.PathVariable) ?? string.Empty, string.Empty),
        ];
        var changed = variables.Where(variable => variable.Value != variable.Usual);
        var settings = changed.Select(variable => $"{variable.Name}={variable.Value} ");
        return $"{KeepVariable}=1 {string.Concat(settings)}dotnet run --project tests/DentalSynth.DbtContract {name}";
    }

    private static T? Read<T>(string variable, Func<string, IFormatProvider, T> parse)
        where T : struct => Variable(variable) is { } text ? parse(text, CultureInfo.InvariantCulture) : null;

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
