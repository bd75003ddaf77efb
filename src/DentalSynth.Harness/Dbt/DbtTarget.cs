namespace DentalSynth.Harness.Dbt;

/// <summary>The database that dbt works in.</summary>
/// <param name="ConnectionString">The way to it, for Npgsql; raw rows are in its schema raw.</param>
/// <param name="AsOf">The practice's today: the models count ages of debts and visits from it.</param>
public sealed record DbtTarget(string ConnectionString, DateOnly AsOf);
