using DentalSynth.Generators.Loading;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Benchmarks;

/// <summary>A throwaway server with a database that has an empty schema raw.</summary>
internal sealed class BenchmarkServer : IAsyncDisposable
{
    private readonly PostgresServer server;

    private BenchmarkServer(PostgresServer server, PostgresDatabase database) =>
        (this.server, ConnectionString) = (server, database.ConnectionString);

    public string ConnectionString { get; }

    public string Description => server.Description;

    public static async Task<BenchmarkServer> StartAsync()
    {
        var server = await PostgresServer.StartAsync();
        var started = new BenchmarkServer(server, await server.CreateDatabaseAsync(LoadTarget.DefaultDatabase));
        await started.ExecuteAsync(RawSchema.Sql);
        return started;
    }

    public async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await connection.ExecuteAsync(sql, CancellationToken.None);
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var connection = await OpenAsync();
        return (await connection.QueryAsync(sql, row => row.GetInt64(0), CancellationToken.None))[0];
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
