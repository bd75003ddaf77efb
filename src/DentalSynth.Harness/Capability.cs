namespace DentalSynth.Harness;

/// <summary>A program that tests need.</summary>
public enum Capability
{
    /// <summary>A PostgreSQL server from any provider of <see cref="Postgres.PostgresServer"/>.</summary>
    Postgres,

    /// <summary>A running Docker engine.</summary>
    Docker,

    /// <summary>dbt.</summary>
    Dbt,
}
