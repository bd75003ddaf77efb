using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class PostgresServerTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_exists_until_it_is_disposed()
    {
        var server = await postgres.ServerAsync();
        var database = await server.CreateDatabaseAsync("own", Cancellation);
        Assert.Equal(1L, await CountAsync(server, database.Name));

        await database.DisposeAsync();

        Assert.Equal(0L, await CountAsync(server, database.Name));
    }

    [Fact]
    public async Task A_copy_has_the_rows_of_its_template_and_does_not_change_it()
    {
        var server = await postgres.ServerAsync();
        await using var template = await server.CreateDatabaseAsync("copied", Cancellation);
        await Sql.ExecuteAsync(template, "CREATE TABLE visit AS SELECT generate_series(1, 3) AS id");
        await using var copy = await server.CopyDatabaseAsync(template, "copy", Cancellation);

        await Sql.ExecuteAsync(copy, "DELETE FROM visit WHERE id = 2");

        Assert.Equal(2L, await Sql.ScalarAsync(copy, "SELECT count(*) FROM visit"));
        Assert.Equal(3L, await Sql.ScalarAsync(template, "SELECT count(*) FROM visit"));
    }

    [Fact]
    public async Task A_database_with_open_connections_can_be_dropped()
    {
        var server = await postgres.ServerAsync();
        var database = await server.CreateDatabaseAsync("busy", Cancellation);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(Cancellation);

        await database.DisposeAsync();

        Assert.Equal(0L, await CountAsync(server, database.Name));
    }

    [Fact]
    public async Task Text_is_sorted_by_code_point()
    {
        var server = await postgres.ServerAsync();
        await using var database = await server.CreateDatabaseAsync("sorted", Cancellation);

        var first = await Sql.ScalarAsync(database, "SELECT t FROM (VALUES ('a'), ('B'), ('ä')) AS v (t) ORDER BY t");

        Assert.Equal("B", first);
    }

    [Fact]
    public async Task The_description_names_the_provider()
    {
        var server = await postgres.ServerAsync();

        Assert.Matches("^PostgreSQL [0-9.]+, (given|docker|installed|npm) ", server.Description);
    }

    private static Task<object?> CountAsync(PostgresServer server, string database) =>
        Sql.ScalarAsync(
            server.ConnectionString("postgres"),
            $"SELECT count(*) FROM pg_database WHERE datname = '{database}'"
        );
}
