namespace DentalSynth.Harness.Postgres;

/// <summary>A temporary database. Disposing drops it.</summary>
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

    /// <summary>Gets its connection string.</summary>
    public string ConnectionString { get; }

    /// <summary>Drops the database and closes all its sessions.</summary>
    public async ValueTask DisposeAsync() => await server.DropDatabaseAsync(Name, CancellationToken.None);
}
