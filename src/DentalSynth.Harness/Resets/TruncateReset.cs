using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Harness.Resets;

/// <summary>Empties databases with one TRUNCATE.</summary>
internal sealed class TruncateReset : IDatabaseReset
{
    private const string Statement = """
        SELECT 'TRUNCATE ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' CASCADE'
        FROM pg_tables WHERE schemaname = $1
        """;

    public async Task EmptyAsync(PostgresDatabase database, string schema, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var question = new NpgsqlCommand(Statement, connection)
        {
            Parameters = { new() { Value = schema } },
        };
        var truncate = await question.ExecuteScalarAsync(cancellationToken) as string;
        await using var command = new NpgsqlCommand(
            truncate ?? throw new InvalidOperationException($"Schema {schema} has no tables to empty."),
            connection
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
