namespace DentalSynth.Harness.Postgres;

/// <summary>A server that runs; disposing ends what was started for it.</summary>
internal interface IPostgresHost : IAsyncDisposable
{
    /// <summary>Gets where the server comes from, in a few words.</summary>
    string Description { get; }

    /// <summary>Gets the way to the server's maintenance database, as a user who may create databases.</summary>
    string ConnectionString { get; }

    /// <summary>Gets what the name of each database starts with, so that nobody else's is hit.</summary>
    string DatabasePrefix { get; }

    /// <summary>Gets the database that has the empty tables of schema raw, to be copied; null where there is none.</summary>
    string? RawTemplate => null;

    /// <summary>Has disposing leave the server and its databases as they are, for the next run to clean up.</summary>
    /// <returns>Whether this server can outlive its run.</returns>
    bool Keep();
}
