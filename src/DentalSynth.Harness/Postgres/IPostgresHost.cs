namespace DentalSynth.Harness.Postgres;

/// <summary>A running server. Disposing stops it if it was started here.</summary>
internal interface IPostgresHost : IAsyncDisposable
{
    /// <summary>Gets the provider and its details.</summary>
    string Description { get; }

    /// <summary>Gets the connection string of the maintenance database, for a user who may create databases.</summary>
    string ConnectionString { get; }

    /// <summary>Gets the prefix of this run's database names.</summary>
    string DatabasePrefix { get; }

    /// <summary>Gets the template database with the empty tables of schema raw; null if there is none.</summary>
    string? RawTemplate => null;

    /// <summary>Leaves the server and its databases for the next run to clean up, instead of stopping it.</summary>
    /// <returns>Whether this server can outlive the run.</returns>
    bool Keep();
}
