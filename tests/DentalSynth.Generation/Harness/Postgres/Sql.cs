using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Harness.Postgres;

internal static class Sql
{
    public static Task ExecuteAsync(PostgresDatabase database, string sql) => ScalarAsync(database, sql);

    public static Task<object?> ScalarAsync(PostgresDatabase database, string sql) =>
        ScalarAsync(database.ConnectionString, sql);

    public static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
