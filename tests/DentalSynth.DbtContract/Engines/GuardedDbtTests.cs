namespace DentalSynth.DbtContract.Engines;

public sealed class GuardedDbtTests(TestServer server)
{
    // Builds nothing; the tests check whether dbt runs.
    private const string Script = """
        case "$command" in
          parse) mkdir -p "$target"
            echo '{"metadata": {"dbt_version": "1.10.22", "project_name": "fake"}, "nodes": {"model.fake.m":
              {"name": "m", "resource_type": "model", "schema": "built", "alias": "m"}}}' > "$target/manifest.json" ;;
          *) results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" '{"unique_id": "'"$command"'.fake.n", "status": "success"}' ;;
        esac
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Dbt_does_not_replace_a_table_of_the_user()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        await replay.ScalarAsync("create schema built; create table built.m as select 7 as n");

        var refusal = await Assert.ThrowsAsync<DbtRunException>(() => BuildAsync(replay, replacesOthers: false));

        Assert.Equal(DbtFailure.Conflict, refusal.Failure);
        Assert.Contains("not built by DentalSynth: built.m;", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(DBNull.Value, await replay.ScalarAsync("select to_regclass('dentalsynth.relation')::text"));
    }

    [Fact]
    public async Task Relations_built_by_dbt_are_replaced_by_the_next_run()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        await replay.ScalarAsync("create schema built; create table built.m as select 7 as n");
        await BuildAsync(replay, replacesOthers: true);

        var again = await BuildAsync(replay, replacesOthers: false);

        Assert.All(again.Results.Values, result => Assert.True(result.Succeeded));
    }

    private static async Task<DbtRun> BuildAsync(ReplayDatabase replay, bool replacesOthers)
    {
        using var dbt = new FakeDbt(Script);
        return await new GuardedDbt(dbt.Cli(), replacesOthers).BuildAsync(replay.Target, Cancellation);
    }
}
