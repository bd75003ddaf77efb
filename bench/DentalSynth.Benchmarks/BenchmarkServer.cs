using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Tables;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Benchmarks;

/// <summary>A temporary server with a database with empty schema raw.</summary>
internal sealed class BenchmarkServer : IAsyncDisposable
{
    /// <summary>Empties schema raw and drops the load record.</summary>
    public const string Empty = """
        DROP SCHEMA IF EXISTS dentalsynth CASCADE;
        DO $$
        DECLARE
            filled regclass;
        BEGIN
            FOR filled IN
                SELECT oid
                FROM pg_class
                WHERE relnamespace = 'raw'::regnamespace AND relkind = 'r' AND pg_relation_size(oid) > 0
            LOOP
                EXECUTE format('TRUNCATE %s', filled);
            END LOOP;
        END
        $$;
        """;

    private readonly PostgresServer server;

    private BenchmarkServer(PostgresServer server, PostgresDatabase database) =>
        (this.server, ConnectionString, Target) = (
            server,
            database.ConnectionString,
            new LoadTarget(database.ConnectionString) { AllowedDatabases = [database.Name] }
        );

    public string ConnectionString { get; }

    public LoadTarget Target { get; }

    public string Description => server.Description;

    public static async Task<BenchmarkServer> StartAsync()
    {
        var server = await PostgresServer.StartAsync();
        return new BenchmarkServer(server, await server.CreateRawDatabaseAsync(LoadTarget.DefaultDatabase));
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

    /// <summary>Counts the rows of all generated tables.</summary>
    public async Task<long> CountRowsAsync()
    {
        var counts = RowTables.All.Select(table => $"SELECT count(*) AS rows FROM {table}");
        var sql = $"SELECT sum(rows)::bigint FROM ({string.Join(" UNION ALL ", counts)}) AS counted";
        await using var connection = await OpenAsync();
        return (await connection.QueryAsync(sql, row => row.GetInt64(0), CancellationToken.None))[0];
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
