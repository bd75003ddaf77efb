using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Harness.Resets;

/// <summary>Empties databases with one TRUNCATE of the tables that hold rows.</summary>
internal sealed class TruncateReset : IDatabaseReset
{
    // Each table costs a file: most of a schema's hundreds are empty, and are left alone.
    private const string Tables = """
        SELECT count(*), string_agg(c.oid::regclass::text, ', ') FILTER (WHERE pg_relation_size(c.oid) > 0)
        FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE n.nspname = $1 AND c.relkind = 'r'
        """;

    public async Task EmptyAsync(PostgresDatabase database, string schema, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var (count, filled) = await TablesAsync(connection, schema, cancellationToken);
        if (count == 0)
        {
            throw new InvalidOperationException($"Schema {schema} has no tables to empty.");
        }

        if (filled is not null)
        {
            await using var truncate = new NpgsqlCommand($"TRUNCATE {filled} CASCADE", connection);
            await truncate.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task<(long Count, string? Filled)> TablesAsync(
        NpgsqlConnection connection,
        string schema,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(Tables, connection) { Parameters = { new() { Value = schema } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetInt64(0), await reader.IsDBNullAsync(1, cancellationToken) ? null : reader.GetString(1));
    }
}
