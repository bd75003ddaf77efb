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
    /// <summary>Gets whether it has the default volumes and rates, so that row counts follow from its size.
    /// Default true.</summary>
    public bool HasDefaultSettings { get; init; } = true;

    /// <summary>Gets whether it has clinics; without, every ClinicNum is 0. Default true.</summary>
    public bool HasClinics { get; init; } = true;

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
        var defaults = ContractSettings.Default with
        {
            Seed = options.Seed,
            AsOf = options.AsOf,
            StartDate = options.StartDate,
            Patients = options.Patients,
        };
        return new(connectionString, options.Seed, options.AsOf, options.Patients)
        {
            HasDefaultSettings = actual == defaults.WithDefaults(),
            HasClinics = options.Profile.Practice.HasClinics,
            Profile = options.Profile.Name,
            IsReproducible = actual == (defaults with { Profile = options.Profile }).WithDefaults(),
        };
    }
}
