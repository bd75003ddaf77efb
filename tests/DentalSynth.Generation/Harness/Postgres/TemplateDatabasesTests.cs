using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class TemplateDatabasesTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Concurrent_copies_fill_the_template_once()
    {
        var server = await postgres.ServerAsync();
        var fills = 0;
        async Task Fill(PostgresDatabase database)
        {
            Interlocked.Increment(ref fills);
            await Sql.ExecuteAsync(database, "CREATE TABLE visit AS SELECT generate_series(1, 3) AS id");
        }

        var requests = Enumerable
            .Range(1, 3)
            .Select(n => server.Templates.CopyAsync("same", $"same{n}", Fill, Cancellation));
        var copies = await Task.WhenAll(requests);

        Assert.Equal(1, fills);
        foreach (var copy in copies)
        {
            Assert.Equal(3L, await Sql.ScalarAsync(copy, "SELECT count(*) FROM visit"));
            await copy.DisposeAsync();
        }
    }

    [Fact]
    public async Task Different_keys_have_different_templates()
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
    public async Task A_failed_fill_throws_for_every_copy_and_is_not_retried()
    {
        var server = await postgres.ServerAsync();
        var fills = 0;
        Task Fill(PostgresDatabase database)
        {
            fills++;
            return Sql.ExecuteAsync(database, "SELECT no_such_column");
        }

        async Task<PostgresDatabase> Ask() => await server.Templates.CopyAsync("bad", "bad", Fill, Cancellation);

        await Assert.ThrowsAsync<PostgresException>(Ask);
        await Assert.ThrowsAsync<PostgresException>(Ask);
        Assert.Equal(1, fills);
    }
}
