using System.Globalization;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Harness.Contract;

/// <summary>A practice in a database.</summary>
/// <param name="ConnectionString">The connection string of the database.</param>
/// <param name="Seed">Its seed.</param>
/// <param name="AsOf">Its as-of date.</param>
/// <param name="Patients">Its number of patients.</param>
public sealed record LoadedPractice(string ConnectionString, long Seed, DateOnly AsOf, int Patients)
{
    /// <summary>Gets whether it has the default volumes and rates and opened a year ago, so that row counts follow from its
    /// size. Default true.</summary>
    public bool HasDefaultSettings { get; init; } = true;

    /// <summary>Gets whether it has clinics; without, every ClinicNum is 0. Default true.</summary>
    public bool HasClinics { get; init; } = true;

    /// <summary>Gets whether every table and model must have rows: those of a shipped profile a year after opening. Settings
    /// of one's own may leave any of them empty. Default true.</summary>
    public bool IsFilled { get; init; } = true;

    /// <summary>Gets the name of its profile. Default demo.</summary>
    public string Profile { get; init; } = ContractSettings.Default.Profile.Name;

    /// <summary>Gets the description of its settings.</summary>
    public string Description
    {
        get
        {
            var profile = Profile == ContractSettings.Default.Profile.Name ? string.Empty : $", profile {Profile}";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"seed {Seed}, as of {AsOf:yyyy-MM-dd}, {Patients:N0} patients{profile}"
            );
        }
    }

    /// <summary>Gets whether the settings of the contract tests can reproduce it.
    /// Default true.</summary>
    public bool IsReproducible { get; init; } = true;

    /// <summary>Returns the practice generated with some options.</summary>
    public static LoadedPractice Of(string connectionString, GenerationOptions options)
    {
        var actual = options.WithDefaults(); // a load record has every value
        var plain = ContractSettings.Default with
        {
            Seed = options.Seed,
            AsOf = options.AsOf,
            Patients = options.Patients,
            Profile = options.Profile,
        };
        var dated = (plain with { StartDate = options.StartDate, VolumeDate = options.VolumeDate }).WithDefaults();
        var isFilled =
            actual == dated
            && PracticeProfile.All.Contains(options.Profile)
            && options.StartDate <= options.AsOf.AddYears(-1);
        return new(connectionString, options.Seed, options.AsOf, options.Patients)
        {
            HasDefaultSettings =
                isFilled && options.VolumeDate == null && options.Profile.Equals(ContractSettings.Default.Profile),
            IsFilled = isFilled,
            HasClinics = options.Profile.Practice.HasClinics,
            Profile = options.Profile.Name,
            IsReproducible = actual == plain.WithDefaults(),
        };
    }
}
