using DentalSynth.Generation.Harness;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Loading;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Generation.Loading;

/// <summary>Databases to load into.</summary>
[CollectionDefinition("Loading")]
public sealed class LoadingDatabases(PostgresFixture postgres) : ICollectionFixture<LoadingDatabases>, IAsyncDisposable
{
    // Copying a database of 422 tables takes longer than any of the tests.
    private const string Reset = """
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

    private PostgresDatabase? shared;

    /// <summary>Returns the database with an empty schema raw that all tests of the collection use in turn.</summary>
    public async Task<PostgresDatabase> SharedAsync()
    {
        if (shared is null)
        {
            shared = await CreateAsync("loading");
            await Sql.ExecuteAsync(shared, RawSchema.Sql);
        }

        await Sql.ExecuteAsync(shared, Reset);
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
