namespace DentalSynth.Harness;

/// <summary>Something that a machine may have or lack.</summary>
public enum Capability
{
    /// <summary>A PostgreSQL server, in any of the ways that <see cref="Postgres.PostgresServer"/> knows.</summary>
    Postgres,

    /// <summary>A Docker engine that answers.</summary>
    Docker,

    /// <summary>The program dbt.</summary>
    Dbt,
}
