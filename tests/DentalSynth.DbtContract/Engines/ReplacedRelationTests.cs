namespace DentalSynth.DbtContract.Engines;

public sealed class ReplacedRelationTests(TestServer server)
{
    [Fact]
    public async Task A_second_build_replaces_the_first()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        await replay.BuildAsync(
            new ManifestSketch()
                .Model("m", "table", "select 1 as n")
                .Model("on_top", "view", "select n from built.m", "m")
        );

        var run = await replay.BuildAsync(new ManifestSketch().Model("m", "view", "select 2 as n"));

        Assert.True(run.Results.Values.Single().Succeeded);
        Assert.Equal(2, await replay.ScalarAsync("select n from built.m"));
    }

    [Theory]
    [InlineData("table m (note text)", "built.m")]
    [InlineData("view m as select 1 as n", "built.m")]
    [InlineData("materialized view m as select 1 as n", "built.m")]
    [InlineData("sequence m", "built.m")]
    public async Task A_relation_with_the_name_of_a_model_is_an_error_and_kept(string relation, string name)
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        await replay.ScalarAsync($"create schema built; set search_path to built; create {relation}");
        var before = await replay.ScalarAsync("select oid from pg_class where relname = 'm'");

        var refusal = await Assert.ThrowsAsync<DbtRunException>(() =>
            replay.BuildAsync(
                new ManifestSketch().Model("other", "view", "select 1").Model("m", "view", "select 2 as n")
            )
        );

        Assert.Equal(DbtFailure.Conflict, refusal.Failure);
        Assert.Contains($"not built by DentalSynth: {name};", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--replace", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await replay.ScalarAsync("select oid from pg_class where relname = 'm'"));
        Assert.Equal(DBNull.Value, await replay.ScalarAsync("select to_regclass('built.other')::text"));
    }

    [Fact]
    public async Task A_table_that_the_user_recreated_is_kept()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var sketch = new ManifestSketch().Model("m", "table", "select 1 as n");
        await replay.BuildAsync(sketch);
        await replay.ScalarAsync("drop table built.m; create table built.m as select 7 as n");

        await Assert.ThrowsAsync<DbtRunException>(() => replay.BuildAsync(sketch));

        Assert.Equal(7, await replay.ScalarAsync("select n from built.m"));
    }

    [Fact]
    public async Task Existing_relations_are_replaced_if_allowed()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        await replay.ScalarAsync("create schema built; create table built.m as select 7 as n");
        var sketch = new ManifestSketch().Model("m", "table", "select 1 as n");

        await replay.BuildAsync(sketch, replacesOthers: true);
        await replay.BuildAsync(sketch);

        Assert.Equal(1, await replay.ScalarAsync("select n from built.m"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_view_of_the_user_on_a_model_is_an_error_and_kept(bool replacesOthers)
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var sketch = new ManifestSketch().Model("m", "table", "select 1 as n");
        await replay.BuildAsync(sketch);
        await replay.ScalarAsync("create schema report; create view report.on_top as select n from built.m");

        var refusal = await Assert.ThrowsAsync<DbtRunException>(() => replay.BuildAsync(sketch, replacesOthers));

        Assert.Contains("not built by DentalSynth: report.on_top;", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, await replay.ScalarAsync("select n from report.on_top"));
    }
}
