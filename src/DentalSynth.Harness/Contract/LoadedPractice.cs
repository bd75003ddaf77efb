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
}
