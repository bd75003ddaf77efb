namespace DentalSynth.Harness.Postgres;

/// <summary>A database of our own; disposing drops it.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly PostgresServer server;

    internal PostgresDatabase(PostgresServer server, string name)
    {
        this.server = server;
        Name = name;
        ConnectionString = server.ConnectionString(name);
    }

    /// <summary>Gets its name on the server.</summary>
    public string Name { get; }

    /// <summary>Gets the way to it, for Npgsql.</summary>
    public string ConnectionString { get; }

    /// <summary>Drops the database, ending every session on it.</summary>
    public async ValueTask DisposeAsync() => await server.DropDatabaseAsync(Name, CancellationToken.None);
}
