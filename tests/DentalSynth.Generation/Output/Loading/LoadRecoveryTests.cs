using DentalSynth.Generation.Cli;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;

namespace DentalSynth.Generation.Output.Loading;

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

    [Theory]
    [InlineData(true, "1", "was complete but for ")]
    [InlineData(false, "", "is undone")]
    public async Task Every_command_ends_what_a_killed_load_had_prepared_and_names_it(
        bool isDecided,
        string payments,
        string told
    )
    {
        foreach (
            var command in (string[])
                ["validate", "realism --loaded", "verify --engine frozen --select nothing", "doctor"]
        )
        {
            var killed = await Load(new Claim { ClaimNum = 1 });
            await Sql.ExecuteAsync(Database, "UPDATE dentalsynth.load SET completed_at = NULL");
            await PrepareAsync(
                isDecided ? killed.Record.Id : Guid.Empty,
                "INSERT INTO raw.payment (\"PayNum\") VALUES (1); LOCK TABLE raw.claim"
            );

            var run = await CliRun.Of($"{command} {DatabaseArguments.Naming(Database)} {Allowing(command)}");

            Assert.Equal(0L, await Prepared());
            Assert.Equal(payments, await Keys(Payment.Table));
            Assert.True(run.Output.Contains(told, StringComparison.Ordinal), $"{command}: {run.Output}{run.Errors}");
            Assert.Equal(
                true,
                await Sql.ScalarAsync(Database, "SELECT completed_at IS NOT NULL FROM dentalsynth.load")
            );
            await Sql.ExecuteAsync(Database, "TRUNCATE raw.payment");
        }
    }

    [Fact]
    public async Task The_record_says_complete_only_when_every_part_is_committed()
    {
        await Load(new Claim { ClaimNum = 1 }, new Payment { PayNum = 1 });
        await Sql.ExecuteAsync(Database, "CREATE TABLE dentalsynth.seen (is_complete boolean)");
        await DoAtCommitAsync("INSERT INTO dentalsynth.seen SELECT completed_at IS NOT NULL FROM dentalsynth.load");

        await Load(new Claim { ClaimNum = 2 }, new Payment { PayNum = 2 });

        Assert.Equal(false, await Sql.ScalarAsync(Database, "SELECT is_complete FROM dentalsynth.seen"));
        Assert.Equal(true, await Sql.ScalarAsync(Database, "SELECT completed_at IS NOT NULL FROM dentalsynth.load"));
    }

    [Fact]
    public async Task A_load_waits_until_nobody_judges_the_practice_any_more()
    {
        await Load(new Claim { ClaimNum = 1 });
        var hold = await PostgresLoader.HoldAsync(Database.ConnectionString, Token);
        var load = Load(new Claim { ClaimNum = 2 });

        await Task.Delay(300, Token);
        var before = await Keys(Claim.Table);
        await hold!.DisposeAsync();
        await load;

        Assert.Equal("1", before);
        Assert.Equal("2", await Keys(Claim.Table));
    }

    [Fact]
    public async Task A_part_that_is_somebody_elses_to_end_is_named_with_what_to_do()
    {
        await Load(new Claim { ClaimNum = 1 });
        await PrepareAsync(Guid.Empty, "TRUNCATE raw.claim");
        await using var user = await TestUser.CreateAsync(Database);
        await Sql.ExecuteAsync(Database, $"GRANT USAGE ON SCHEMA dentalsynth TO {TestUser.Name}");
        await Sql.ExecuteAsync(Database, $"GRANT SELECT ON ALL TABLES IN SCHEMA dentalsynth TO {TestUser.Name}");

        var refusal = await Assert.ThrowsAsync<LoadException>(() =>
            PostgresLoader.ReadRecordAsync(TestUser.Of(Target).ConnectionString, Token)
        );

        var gid = PreparedLane.Of(Guid.Empty, 1).Gid;
        await Sql.ExecuteAsync(Database, $"ROLLBACK PREPARED '{gid}'");
        Assert.Contains($"ROLLBACK PREPARED '{gid}'", refusal.Message, StringComparison.Ordinal);
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
                    await Sql.ExecuteAsync(Database, $"SELECT {EndConnection("backend_start DESC")}");
                    return [];
                },
                Token
            )
        );

        Assert.Equal("1", await Keys(Claim.Table));
        Assert.Equal(0L, await Prepared());
    }

    [Fact]
    public async Task A_commit_that_fails_leaves_every_table_as_it_was()
    {
        await Load(new Claim { ClaimNum = 1 }, new Payment { PayNum = 1 });
        await DoAtCommitAsync("RAISE EXCEPTION 'the disk is full'");

        var error = await Assert.ThrowsAsync<LoadException>(() =>
            Load(new Claim { ClaimNum = 2 }, new Payment { PayNum = 2 })
        );

        Assert.Contains("the disk is full", error.Message, StringComparison.Ordinal);
        Assert.Equal(("1", "1"), (await Keys(Claim.Table), await Keys(Payment.Table)));
        Assert.Equal(0L, await Prepared());
    }

    [Theory]
    [InlineData("backend_start DESC", "2")] // the further one: its part is prepared already
    [InlineData("backend_start", "1")] // the main one: nothing is decided yet
    public async Task A_connection_lost_at_the_commit_leaves_all_or_nothing(string order, string keys)
    {
        await Load(new Claim { ClaimNum = 1 }, new Payment { PayNum = 1 });
        await DoAtCommitAsync($"PERFORM {EndConnection(order)}");

        await Record.ExceptionAsync(() => Load(new Claim { ClaimNum = 2 }, new Payment { PayNum = 2 }));

        Assert.Equal((keys, keys), (await Keys(Claim.Table), await Keys(Payment.Table)));
        Assert.Equal(0L, await Prepared());
    }

    private string Allowing(string command) =>
        command.StartsWith("verify", StringComparison.Ordinal) ? $"--allow-database {Database.Name}" : "";

    private static string EndConnection(string order) =>
        $"""
            pg_terminate_backend(pid)
            FROM pg_stat_activity
            WHERE datname = current_database() AND application_name = 'dentalsynth load'
            ORDER BY {order}
            LIMIT 1
            """;

    private Task<object?> Prepared() =>
        Sql.ScalarAsync(Database, "SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database()");

    private Task PrepareAsync(Guid load, string sql) =>
        Sql.ExecuteAsync(Database, $"BEGIN; {sql}; PREPARE TRANSACTION '{PreparedLane.Of(load, 1).Gid}'");

    private Task DoAtCommitAsync(string statement) =>
        Sql.ExecuteAsync(
            Database,
            $"""
            CREATE FUNCTION dentalsynth.at_commit() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN {statement}; RETURN NULL; END $$;
            CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON dentalsynth.load
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dentalsynth.at_commit();
            """
        );
}
