using DentalSynth.Generators;

namespace DentalSynth.Harness.Contract;

/// <summary>A practice in a database, and what it was made from.</summary>
/// <param name="ConnectionString">The way to the database, for Npgsql.</param>
/// <param name="Seed">The seed of its draws.</param>
/// <param name="AsOf">Its today.</param>
/// <param name="Patients">The number of patients asked for.</param>
public sealed record LoadedPractice(string ConnectionString, long Seed, DateOnly AsOf, int Patients)
{
    /// <summary>Gets the share of procedures that are to be charged at exactly the standard fee. Default 0.80.</summary>
    public double StandardFeeRate { get; init; } = 0.80;

    /// <summary>Gets whether volumes and rates are the usual ones, so that its size says how many rows there should be.
    /// Default true.</summary>
    public bool IsUsual { get; init; } = true;

    /// <summary>Returns the practice that was made from some options.</summary>
    public static LoadedPractice Of(string connectionString, GenerationOptions options) =>
        new(connectionString, options.Seed, options.AsOf, options.Patients)
        {
            StandardFeeRate = options.StandardFeeRate,
            IsUsual =
                options
                == ContractSettings.Default with
                {
                    Seed = options.Seed,
                    AsOf = options.AsOf,
                    StartDate = options.StartDate,
                    Patients = options.Patients,
                },
        };
}
