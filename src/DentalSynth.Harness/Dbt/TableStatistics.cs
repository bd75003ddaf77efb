using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Harness.Dbt;

/// <summary>Analyzes newly loaded or built tables, for good query plans.
/// </summary>
internal static class TableStatistics
{
    private const string NewTables = """
        select format('analyze %s;', oid::regclass)
        from pg_class
        where relnamespace in (select oid from pg_namespace where nspname in ('raw', 'staging', 'int', 'marts'))
            and relkind = 'r' and reltuples <= 0 and pg_relation_size(oid) > 0
        """;

    public static async Task RefreshAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var database = PlainDataSource.Create(connectionString);
        await RefreshAsync(database, cancellationToken);
    }

    public static async Task RefreshAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        try
        {
            await AnalyzeAsync(database, cancellationToken);
        }
        catch (NpgsqlException)
        {
            // Only an optimization: the build reports errors of the database.
        }
    }

    private static async Task AnalyzeAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        var script = new List<string>();
        await using (var fresh = database.CreateCommand(NewTables))
        await using (var reader = await fresh.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                script.Add(reader.GetString(0));
            }
        }

        if (script.Count > 0)
        {
            await using var analyze = database.CreateCommand(string.Join('\n', script));
            await analyze.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
