using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generation.Output.Loading;

public sealed class BinaryCopyTests(LoadingDatabases databases) : LoadingTest(databases)
{
    // The server reads no more rows while it sleeps over the first.
    private const string SleepAtEveryClaim = """
        CREATE FUNCTION raw.sleep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(60); RETURN NEW; END $$;
        CREATE TRIGGER sleepy BEFORE INSERT ON raw.claim FOR EACH ROW EXECUTE FUNCTION raw.sleep();
        """;

    private static readonly TimeSpan UntilTheSocketIsFull = TimeSpan.FromSeconds(2);

    // Npgsql sends what is smaller than its buffer from there, what is larger at once.
    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public async Task A_copy_that_is_cancelled_while_it_waits_to_send_says_that_it_was_cancelled(int letters)
    {
        await Sql.ExecuteAsync(Database, SleepAtEveryClaim);
        await using var source = NpgsqlDataSource.Create(Database.ConnectionString);
        await using var connection = await source.OpenConnectionAsync(Token);
        var server = connection.ProcessID;
        using var stop = new CancellationTokenSource(UntilTheSocketIsFull);

        try
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                BinaryCopy.WriteAsync(connection, "raw.claim", Claim.Table, WithoutEnd(letters), stop.Token)
            );
        }
        finally
        {
            await Sql.ExecuteAsync(Database, $"SELECT pg_terminate_backend({server})");
            await Sql.ExecuteAsync(Database, "DROP FUNCTION raw.sleep CASCADE");
        }
    }

    private static IEnumerable<CopyChunk> WithoutEnd(int letters)
    {
        for (var number = 1; ; number++)
        {
            var buffer = new CopyBuffer(Claim.Table);
            buffer.Add(new Claim { ClaimNum = number, Narrative = new('x', letters) });
            yield return buffer.Take(buffer.Bytes)!;
        }
    }
}
