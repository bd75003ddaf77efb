using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Generation.Output.Loading;

public sealed class LoadFailureTests(LoadingDatabases databases) : LoadingTest(databases)
{
    private const string EndAllConnections = """
        SELECT pg_terminate_backend(pid)
        FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'dentalsynth load'
        """;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Load(new Claim { ClaimNum = 1 }, new Payment { PayNum = 1 });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_copy_that_fails_leaves_every_table_as_it_was(int connections)
    {
        var twice = new Claim { ClaimNum = 2 };

        var error = await Assert.ThrowsAsync<LoadException>(() =>
            Load(Target with { Connections = connections }, new Payment { PayNum = 2 }, twice, twice)
        );

        Assert.Contains("duplicate key", error.Message, StringComparison.Ordinal);
        Assert.Contains("Key (\"ClaimNum\")=(2) already exists", error.Message, StringComparison.Ordinal);
        await NothingHasChanged();
    }

    [Fact]
    public async Task A_value_that_does_not_fit_leaves_every_table_as_it_was()
    {
        var error = await Assert.ThrowsAsync<ColumnValueException>(() =>
            Load(new Payment { PayNum = 2 }, new Claim { ClaimNum = 2, ClaimStatus = "too long" })
        );

        Assert.Equal("ClaimStatus", error.Column);
        await NothingHasChanged();
    }

    [Fact]
    public async Task A_load_that_is_cancelled_leaves_every_table_as_it_was()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            PostgresLoader.LoadAsync(
                Options,
                Target,
                async (sink, token) =>
                {
                    await Write(sink, [new Claim { ClaimNum = 2 }, new Payment { PayNum = 2 }]);
                    await sink.CompleteAsync(token);
                    await stop.CancelAsync();
                    token.ThrowIfCancellationRequested();
                    return [];
                },
                stop.Token
            )
        );

        await NothingHasChanged();
    }

    [Fact]
    public async Task A_lost_connection_leaves_every_table_as_it_was()
    {
        var error = await Assert.ThrowsAsync<LoadException>(() =>
            PostgresLoader.LoadAsync(
                Options,
                Target,
                async (sink, token) =>
                {
                    await Write(sink, [new Claim { ClaimNum = 2 }, new Payment { PayNum = 2 }]);
                    await sink.CompleteAsync(token);
                    await Sql.ExecuteAsync(Database, EndAllConnections);
                    return [];
                },
                Token
            )
        );

        Assert.DoesNotContain('\n', error.Message);
        await NothingHasChanged();
    }

    [Fact]
    public async Task The_next_load_succeeds_after_one_that_failed()
    {
        var twice = new Claim { ClaimNum = 2 };
        await Assert.ThrowsAsync<LoadException>(() => Load(twice, twice));

        await Load(new Claim { ClaimNum = 3 });

        Assert.Equal("3", await Keys(Claim.Table));
    }

    private async Task NothingHasChanged()
    {
        Assert.Equal("1", await Keys(Claim.Table));
        Assert.Equal("1", await Keys(Payment.Table));
        Assert.Equal(2, (await PostgresLoader.ReadRecordAsync(Database.ConnectionString, Token))!.Rows);
        Assert.Equal(
            0L,
            await Sql.ScalarAsync(
                Database,
                "SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database()"
            )
        );
    }
}
