namespace DentalSynth.Harness.Dbt;

/// <summary>The database of a dbt run.</summary>
/// <param name="ConnectionString">The connection string of a database with schema raw.</param>
/// <param name="AsOf">The as-of date of the practice, passed to dbt as a variable.</param>
public sealed record DbtTarget(string ConnectionString, DateOnly AsOf);
