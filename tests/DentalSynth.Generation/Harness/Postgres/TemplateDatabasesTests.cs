using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class TemplateDatabasesTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Copies_asked_for_at_once_come_from_one_filling()
    {
        var server = await postgres.ServerAsync();
        var fillings = 0;
        async Task Fill(PostgresDatabase database)
        {
            Interlocked.Increment(ref fillings);
            await Sql.ExecuteAsync(database, "CREATE TABLE visit AS SELECT generate_series(1, 3) AS id");
        }

        var asked = Enumerable
            .Range(1, 3)
            .Select(n => server.Templates.CopyAsync("same", $"same{n}", Fill, Cancellation));
        var copies = await Task.WhenAll(asked);

        Assert.Equal(1, fillings);
        foreach (var copy in copies)
        {
            Assert.Equal(3L, await Sql.ScalarAsync(copy, "SELECT count(*) FROM visit"));
            await copy.DisposeAsync();
        }
    }

    [Fact]
    public async Task Another_key_is_another_content()
    {
        var server = await postgres.ServerAsync();
        static Task FillA(PostgresDatabase database) => Sql.ExecuteAsync(database, "CREATE TABLE a ()");
        static Task FillB(PostgresDatabase database) => Sql.ExecuteAsync(database, "CREATE TABLE b ()");

        await using var a = await server.Templates.CopyAsync("seed 1", "a", FillA, Cancellation);
        await using var b = await server.Templates.CopyAsync("seed 2", "b", FillB, Cancellation);

        Assert.Equal(
            "a",
            await Sql.ScalarAsync(a, "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace")
        );
        Assert.Equal(
            "b",
            await Sql.ScalarAsync(b, "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace")
        );
    }

    [Fact]
    public async Task A_filling_that_failed_is_told_to_everybody_and_not_tried_again()
    {
        var server = await postgres.ServerAsync();
        var fillings = 0;
        Task Fill(PostgresDatabase database)
        {
            fillings++;
            return Sql.ExecuteAsync(database, "SELECT no_such_column");
        }

        async Task<PostgresDatabase> Ask() => await server.Templates.CopyAsync("bad", "bad", Fill, Cancellation);

        await Assert.ThrowsAsync<PostgresException>(Ask);
        await Assert.ThrowsAsync<PostgresException>(Ask);
        Assert.Equal(1, fillings);
    }
}
