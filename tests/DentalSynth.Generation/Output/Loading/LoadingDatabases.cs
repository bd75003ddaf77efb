using DentalSynth.Generation.Harness;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Harness.Postgres;
using Npgsql;
using Respawn;

namespace DentalSynth.Generation.Output.Loading;

/// <summary>Databases to load into.</summary>
[CollectionDefinition("Loading")]
public sealed class LoadingDatabases(PostgresFixture postgres) : ICollectionFixture<LoadingDatabases>, IAsyncDisposable
{
    private static readonly RespawnerOptions RawRows = new()
    {
        DbAdapter = DbAdapter.Postgres,
        SchemasToInclude = ["raw"],
        // Truncating makes a new file of each of the 422 tables: six times as slow.
        FormatDeleteStatement = table => $"DELETE FROM \"{table.Schema}\".\"{table.Name}\";",
    };

    private PostgresDatabase? shared;
    private Respawner? reset;

    /// <summary>Returns the database with an empty schema raw that all tests of the collection use in turn.</summary>
    public async Task<PostgresDatabase> SharedAsync()
    {
        var server = await postgres.ServerAsync();
        shared ??= await server.CreateRawDatabaseAsync("loading", TestContext.Current.CancellationToken);

        // Copying a database of 422 tables takes longer than any of the tests.
        await Sql.ExecuteAsync(shared, "DROP SCHEMA IF EXISTS dentalsynth CASCADE");
        await using var connection = new NpgsqlConnection(shared.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        reset ??= await Respawner.CreateAsync(connection, RawRows);
        await reset.ResetAsync(connection);
        return shared;
    }

    /// <summary>Creates a database with nothing in it.</summary>
    public async Task<PostgresDatabase> CreateAsync(string name) =>
        await (await postgres.ServerAsync()).CreateDatabaseAsync(name, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (shared is not null)
        {
            await shared.DisposeAsync();
        }
    }
}
