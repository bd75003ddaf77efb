using System.Globalization;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Harness.Contract;

/// <summary>A practice in a database, and what it was made from.</summary>
/// <param name="ConnectionString">The way to the database, for Npgsql.</param>
/// <param name="Seed">The seed of its draws.</param>
/// <param name="AsOf">Its today.</param>
/// <param name="Patients">The number of patients asked for.</param>
public sealed record LoadedPractice(string ConnectionString, long Seed, DateOnly AsOf, int Patients)
{
    /// <summary>Gets whether volumes and rates are the usual ones, so that its size says how many rows there should be.
    /// Default true.</summary>
    public bool IsUsual { get; init; } = true;

    /// <summary>Gets the name of its profile. Default demo.</summary>
    public string Profile { get; init; } = ContractSettings.Default.Profile.Name;

    /// <summary>Gets what it was made from, in words.</summary>
    public string Told
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

    /// <summary>Gets whether the contract's tests can make it again: nothing but what their settings say was asked for.
    /// Default true.</summary>
    public bool CanBeRepeated { get; init; } = true;

    /// <summary>Returns the practice that was made from some options.</summary>
    public static LoadedPractice Of(string connectionString, GenerationOptions options)
    {
        var asked = options.WithDefaults(); // a load record has every value written down
        var usual = ContractSettings.Default with
        {
            Seed = options.Seed,
            AsOf = options.AsOf,
            StartDate = options.StartDate,
            Patients = options.Patients,
        };
        return new(connectionString, options.Seed, options.AsOf, options.Patients)
        {
            IsUsual = asked == usual.WithDefaults(),
            Profile = options.Profile.Name,
            CanBeRepeated = asked == (usual with { Profile = options.Profile }).WithDefaults(),
        };
    }
}
