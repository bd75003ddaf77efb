using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract.Engines;

public sealed class FrozenDbtTests(TestServer server)
{
    [Fact]
    public async Task Models_are_built_after_their_upstream_models()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var sketch = new ManifestSketch()
            .Model("last", "table", "select n from built.middle", "inlined")
            .Model("inlined", "ephemeral", "select n from built.middle", "middle")
            .Model("middle", "incremental", "select n from built.first, pg_sleep(0.05)", "first")
            .Model("first", "view", "select 1 as n");

        var run = await replay.BuildAsync(sketch);

        Assert.Equal(["first", "last", "middle"], run.Results.Values.Select(result => result.Name).Order());
        Assert.All(run.Results.Values, result => Assert.Equal(DbtStatus.Success, result.Status));
        Assert.Equal("r", await replay.ScalarAsync("select relkind::text from pg_class where relname = 'middle'"));
        Assert.Equal("v", await replay.ScalarAsync("select relkind::text from pg_class where relname = 'first'"));
    }

    [Fact]
    public async Task A_failed_model_skips_only_its_downstream_models()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var sketch = new ManifestSketch()
            .Model("broken", "view", "select no_such_column")
            .Model("inlined", "ephemeral", "select 1", "broken")
            .Model("above", "view", "select 1", "inlined")
            .Model("beside", "view", "select 1 as n")
            .Test("downstream", new DbtNodeConfig(), "select * from built.above", "above");

        var run = await replay.BuildAsync(sketch);

        var broken = run.Results[ManifestSketch.ModelId("broken")];
        Assert.Equal(DbtStatus.Error, broken.Status);
        Assert.StartsWith("models/broken.sql: 42703", broken.Message, StringComparison.Ordinal);
        Assert.Equal(DbtStatus.Skipped, run.Results[ManifestSketch.ModelId("above")].Status);
        Assert.Equal(DbtStatus.Success, run.Results[ManifestSketch.ModelId("beside")].Status);
        Assert.Equal(DbtStatus.Error, run.Results[ManifestSketch.TestId("downstream")].Status);
    }

    [Fact]
    public async Task A_unique_index_rejects_duplicates()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var config = new DbtNodeConfig { Materialized = "table", Indexes = [new DbtIndex(["n"], Unique: true)] };

        var run = await replay.BuildAsync(new ManifestSketch().Model("m", config, "select 1 as n union all select 1"));

        Assert.Contains("23505", run.Results.Values.Single().Message, StringComparison.Ordinal);
        Assert.Equal(DBNull.Value, await replay.ScalarAsync("select to_regclass('built.m')::text"));
    }

    [Fact]
    public async Task Hooks_run_in_order()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var config = new DbtNodeConfig
        {
            Materialized = "table",
            PreHook = [new DbtHook("insert into log values ('before')")],
            PostHook = [new DbtHook("insert into log values ('after')")],
        };
        var sketch = new ManifestSketch()
            .Hook("on-run-end", 0, "insert into log values ('end')")
            .Hook("on-run-start", 1, "insert into log values ('start')")
            .Hook("on-run-start", 0, "create table log (step text)")
            .Model("m", config, "select 1 as n")
            .Test("t", new DbtNodeConfig(), "select 1 where (select count(*) from log) <> 3", "m");

        var run = await replay.BuildAsync(sketch);

        Assert.All(run.Results.Values, result => Assert.True(result.Succeeded, result.Message));
        var log = await replay.ScalarAsync("select string_agg(step, ' ' order by ctid) from log");
        Assert.Equal("start before after end", log);
    }

    [Theory]
    [InlineData("view", "select {{ 1 }}", "Jinja")]
    [InlineData("materialized_view", "select 1", "only be built by dbt")]
    public async Task Features_that_need_dbt_are_an_error(string materialized, string hook, string reason)
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var config = new DbtNodeConfig { Materialized = materialized, PostHook = [new DbtHook(hook)] };

        var run = await replay.BuildAsync(new ManifestSketch().Model("m", config, "select 1 as n"));

        var result = run.Results.Values.Single();
        Assert.Equal(DbtStatus.Error, result.Status);
        Assert.Contains(reason, result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_without_compiled_SQL_is_an_error()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);

        var run = await replay.BuildAsync(new ManifestSketch().Model("m", "view", sql: null));

        Assert.Contains("parsed, not compiled", run.Results.Values.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_and_the_as_of_date_are_those_of_the_run()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        await replay.ScalarAsync("create table public.visit as select 7 as id");
        var sketch = new ManifestSketch
        {
            Frozen = new FrozenFrom("frozen", "2001-02-03", new Dictionary<string, string>()),
        }.Model("m", "table", "select id, cast('2001-02-03' as date) as today from \"frozen\".\"public\".\"visit\"");

        await replay.BuildAsync(sketch);

        Assert.Equal(ReplayDatabase.AsOf, await replay.ScalarAsync("select today from built.m"));
    }

    [Fact]
    public async Task Only_models_needed_by_the_chosen_tests_are_built()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var sketch = new ManifestSketch()
            .Model("low", "view", "select 1 as n")
            .Model("high", "view", "select n from built.low", "low")
            .Model("other", "view", "select 1 as n")
            .Test("wanted", new DbtNodeConfig(), "select * from built.high where n is null", "high")
            .Test("unwanted", new DbtNodeConfig(), "select * from built.other where n is null", "other");

        var run = await replay.BuildAsync(sketch, name => name == "wanted");

        Assert.Equal(["high", "low", "wanted"], run.Results.Values.Select(result => result.Name).Order());
    }

    [Fact]
    public async Task A_failed_hook_stops_the_run()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var sketch = new ManifestSketch().Hook("on-run-start", 0, "select no_such_column");

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => replay.BuildAsync(sketch));

        Assert.Contains("no_such_column", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("53100")] // disk full
    [InlineData("53300")] // too many connections
    [InlineData("57014")] // statement_timeout
    [InlineData("57P01")] // admin shutdown
    [InlineData("55P03")] // lock_timeout
    [InlineData("40P01")] // deadlock
    [InlineData("25006")] // read-only server
    public async Task A_server_error_stops_the_run(string state)
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        await replay.ScalarAsync(FailingFunction.Function);
        var sketch = new ManifestSketch()
            .Model("m", "view", "select 1 as n")
            .Test("fine", new DbtNodeConfig(), "select * from built.m where n is null", "m")
            .Test("unlucky", new DbtNodeConfig(), FailingFunction.Query(state), "m");

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => replay.BuildAsync(sketch));

        Assert.Equal(DbtFailure.ServerError, failure.Failure);
        Assert.Contains(FailingFunction.Message, failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("; the run was stopped", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task An_unreachable_database_is_a_server_error()
    {
        var target = new DbtTarget("Host=127.0.0.1;Port=1;Database=d;Username=u", ReplayDatabase.AsOf);
        var engine = new FrozenDbt(new ManifestSketch().Model("m", "view", "select 1 as n").Manifest());

        var failure = await Assert.ThrowsAsync<DbtRunException>(() =>
            engine.BuildAsync(target, TestContext.Current.CancellationToken)
        );

        Assert.Equal(DbtFailure.ServerError, failure.Failure);
    }
}
