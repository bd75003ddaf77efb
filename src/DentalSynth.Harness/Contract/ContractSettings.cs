using System.Globalization;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.Harness.Contract;

/// <summary>The practice of the contract tests, and the command to repeat a test.</summary>
public static class ContractSettings
{
    /// <summary>The environment variable with the number of patients.</summary>
    public const string PatientsVariable = "DENTALSYNTH_PATIENTS";

    /// <summary>The environment variable with the seed.</summary>
    public const string SeedVariable = "DENTALSYNTH_SEED";

    /// <summary>The environment variable with the as-of date.</summary>
    public const string AsOfVariable = "DENTALSYNTH_AS_OF";

    /// <summary>The environment variable with the profile: a name or a file.</summary>
    public const string ProfileVariable = "DENTALSYNTH_PROFILE";

    /// <summary>The environment variable that keeps the database after the tests.</summary>
    public const string KeepVariable = "DENTALSYNTH_KEEP_DB";

    /// <summary>Gets whether the database is kept after the tests.</summary>
    public static bool KeepsDatabase => Environment.GetEnvironmentVariable(KeepVariable) is { Length: > 0 };

    /// <summary>Gets the default practice.</summary>
    public static GenerationOptions Default { get; } = new() { AsOf = new DateOnly(2026, 1, 31) };

    /// <summary>Returns the default practice with the settings of the environment.</summary>
    /// <exception cref="FormatException">A variable is not a valid number or date.</exception>
    public static GenerationOptions FromEnvironment() =>
        Default with
        {
            Patients = Read(PatientsVariable, int.Parse) ?? Default.Patients,
            Seed = Read(SeedVariable, long.Parse) ?? Default.Seed,
            AsOf = Read(AsOfVariable, DateOnly.Parse) ?? Default.AsOf,
            Profile = Variable(ProfileVariable) is { } profile ? PracticeProfile.Find(profile) : Default.Profile,
        };

    /// <summary>Returns the command that repeats one fact or dbt test on the same practice.</summary>
    public static string Repeat(LoadedPractice practice, string name)
    {
        if (!practice.IsReproducible)
        {
            return "the command that generated this practice (its settings are not the default)";
        }

        (string Name, string Value, string Default)[] variables =
        [
            (PatientsVariable, Text(practice.Patients), Text(Default.Patients)),
            (SeedVariable, Text(practice.Seed), Text(Default.Seed)),
            (AsOfVariable, Day(practice.AsOf), Day(Default.AsOf)),
            (ProfileVariable, practice.Profile, Default.Profile.Name),
            (DbtProject.DirectoryVariable, Variable(DbtProject.DirectoryVariable) ?? string.Empty, string.Empty),
            (ContractTerms.FactsVariable, Variable(ContractTerms.FactsVariable) ?? string.Empty, string.Empty),
            (FrozenManifest.PathVariable, Variable(FrozenManifest.PathVariable) ?? string.Empty, string.Empty),
        ];
        var changed = variables.Where(variable => variable.Value != variable.Default);
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
