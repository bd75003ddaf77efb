using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Loading;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Loading;

public sealed class LoadRecoveryTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task What_a_killed_load_had_prepared_is_rolled_back_when_it_was_not_decided()
    {
        await Load(new Claim { ClaimNum = 1 });
        await PrepareAsync(Guid.Empty, "TRUNCATE raw.claim");

        var result = await Load(new Claim { ClaimNum = 2 });

        Assert.Equal(1, result.Record.Rows);
        Assert.Equal("2", await Keys(Claim.Table));
        Assert.Equal(0L, await Prepared());
    }

    [Fact]
    public async Task What_a_killed_load_had_prepared_is_committed_when_it_was_decided()
    {
        var killed = await Load(new Claim { ClaimNum = 1 });
        await PrepareAsync(killed.Record.Id, "INSERT INTO raw.payment (\"PayNum\") VALUES (1)");

        // The row counts as somebody else's, for the record does not know it: so it is seen that it was committed.
        var refusal = await Assert.ThrowsAsync<LoadException>(() => Load(new Claim { ClaimNum = 2 }));

        Assert.StartsWith("raw.payment ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("1", await Keys(Payment.Table));
        Assert.Equal(0L, await Prepared());
    }

    [Fact]
    public async Task A_load_that_can_not_prepare_all_its_parts_leaves_every_table_as_it_was()
    {
        await Load(new Claim { ClaimNum = 1 });

        await Assert.ThrowsAsync<LoadException>(() =>
            PostgresLoader.LoadAsync(
                Options,
                Target with
                {
                    Connections = 3,
                },
                async (sink, token) =>
                {
                    await Write(sink, [new Claim { ClaimNum = 2 }, new Payment { PayNum = 2 }]);
                    await sink.CompleteAsync(token);
                    await Sql.ExecuteAsync(Database, EndLastConnection);
                    return [];
                },
                Token
            )
        );

        Assert.Equal("1", await Keys(Claim.Table));
        Assert.Equal(0L, await Prepared());
    }

    private const string EndLastConnection = """
        SELECT pg_terminate_backend(pid)
        FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'dentalsynth load'
        ORDER BY backend_start DESC
        LIMIT 1
        """;

    private Task<object?> Prepared() =>
        Sql.ScalarAsync(Database, "SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database()");

    private Task PrepareAsync(Guid load, string sql) =>
        Sql.ExecuteAsync(Database, $"BEGIN; {sql}; PREPARE TRANSACTION '{PreparedLane.Of(load, 1).Gid}'");
}
