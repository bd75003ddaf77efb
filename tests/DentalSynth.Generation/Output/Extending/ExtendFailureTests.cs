using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;
using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Generation.Output.Extending;

public sealed class ExtendFailureTests(LoadingDatabases databases) : ExtendingTest(databases)
{
    private const string EndAllConnections = """
        SELECT pg_terminate_backend(pid)
        FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'dentalsynth load'
        """;

    private Dictionary<string, string> before = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Generate(Young);
        before = await Contents();
    }

    [Fact]
    public async Task An_extension_that_fails_leaves_everything_as_it_was()
    {
        await WhenPatientsChange("RAISE EXCEPTION 'the disk is full'");

        var error = await Assert.ThrowsAsync<LoadException>(() => Extend(Later));

        Assert.Contains("the disk is full", error.Message, StringComparison.Ordinal);
        await NothingHasChanged();
    }

    [Fact]
    public async Task An_extension_that_is_cancelled_leaves_everything_as_it_was()
    {
        await WhenPatientsChange("PERFORM pg_sleep(60)");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var extension = PostgresLoader.ExtendAsync(Target, Later, Threads, stop.Token);
        await UntilItSleeps();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => extension);
        await NothingHasChanged();
    }

    [Fact]
    public async Task A_lost_connection_leaves_everything_as_it_was()
    {
        await WhenPatientsChange("PERFORM pg_sleep(60)");

        var extension = Extend(Later);
        await UntilItSleeps();
        await Sql.ExecuteAsync(Database, EndAllConnections);

        await Assert.ThrowsAsync<LoadException>(() => extension);
        await NothingHasChanged();
    }

    [Fact]
    public async Task The_next_extension_succeeds_after_one_that_failed()
    {
        await WhenPatientsChange("RAISE EXCEPTION 'the disk is full'");
        await Assert.ThrowsAsync<LoadException>(() => Extend(Later));
        await PatientsChangeAgain();

        Assert.Equal(Later, (await Extend(Later)).Record.AsOf);
    }

    private async Task NothingHasChanged()
    {
        await PatientsChangeAgain();
        Assert.Equal(before, await Contents());
        Assert.Equal(Earlier, (await PostgresLoader.ReadRecordAsync(Database.ConnectionString, Token))!.AsOf);
    }

    private async Task UntilItSleeps()
    {
        const string Sleeping = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep')";
        while (await Sql.ScalarAsync(Database, Sleeping) is false)
        {
            await Task.Delay(20, Token);
        }
    }

    private Task WhenPatientsChange(string statement) =>
        Sql.ExecuteAsync(
            Database,
            $"""
            CREATE FUNCTION dentalsynth.at_update() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN {statement}; RETURN NULL; END $$;
            CREATE TRIGGER at_update AFTER UPDATE ON raw.patient
                FOR EACH STATEMENT EXECUTE FUNCTION dentalsynth.at_update();
            """
        );

    private Task PatientsChangeAgain() =>
        Sql.ExecuteAsync(
            Database,
            "DROP TRIGGER IF EXISTS at_update ON raw.patient; DROP FUNCTION IF EXISTS dentalsynth.at_update"
        );
}
