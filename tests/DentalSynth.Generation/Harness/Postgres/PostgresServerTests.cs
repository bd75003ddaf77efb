using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class PostgresServerTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_of_ones_own_is_there_until_it_is_disposed()
    {
        var server = await postgres.ServerAsync();
        var database = await server.CreateDatabaseAsync("own", Cancellation);
        Assert.Equal(1L, await CountAsync(server, database.Name));

        await database.DisposeAsync();

        Assert.Equal(0L, await CountAsync(server, database.Name));
    }

    [Fact]
    public async Task A_copy_has_what_its_template_has_and_keeps_its_changes_to_itself()
    {
        var server = await postgres.ServerAsync();
        await using var template = await server.CreateDatabaseAsync("copied", Cancellation);
        await ExecuteAsync(template.ConnectionString, "CREATE TABLE visit AS SELECT generate_series(1, 3) AS id");
        await using var copy = await server.CopyDatabaseAsync(template, "copy", Cancellation);

        await ExecuteAsync(copy.ConnectionString, "DELETE FROM visit WHERE id = 2");

        Assert.Equal(2L, await ExecuteAsync(copy.ConnectionString, "SELECT count(*) FROM visit"));
        Assert.Equal(3L, await ExecuteAsync(template.ConnectionString, "SELECT count(*) FROM visit"));
    }

    [Fact]
    public async Task A_database_that_is_in_use_can_be_dropped()
    {
        var server = await postgres.ServerAsync();
        var database = await server.CreateDatabaseAsync("busy", Cancellation);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(Cancellation);

        await database.DisposeAsync();

        Assert.Equal(0L, await CountAsync(server, database.Name));
    }

    private static Task<object?> CountAsync(PostgresServer server, string database) =>
        ExecuteAsync(
            server.ConnectionString("postgres"),
            $"SELECT count(*) FROM pg_database WHERE datname = '{database}'"
        );

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
