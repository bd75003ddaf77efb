using System.Text.RegularExpressions;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract.Engines;

public sealed class TestBatchTests(TestServer server)
{
    [Theory]
    [InlineData("select * from \"built\".\"m\" where n > 2")]
    [InlineData("select n from \"built\".\"m\" where (n > 2) -- and that is all")]
    [InlineData("select * from \"built\".\"m\" where n = 3 order by n")]
    [InlineData("select * from \"built\".\"m\" where n = 3 union all select 4 where false")]
    [InlineData("select count(*) from \"built\".\"m\" where n = 3")]
    [InlineData("with found as (select 1 as n) select * from found")]
    public async Task A_test_has_the_same_result_alone_and_in_a_batch(string sql)
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var sketch = new ManifestSketch()
            .Model("m", "table", "select n from generate_series(1, 3) as n")
            .Test("fails", new DbtNodeConfig(), sql, "m")
            .Test("passes", new DbtNodeConfig { ErrorIf = "> 1", WarnIf = "> 1" }, sql, "m")
            .Test("finds nothing", new DbtNodeConfig(), "select * from \"built\".\"m\" where n is null", "m");

        var run = await replay.BuildAsync(sketch);

        var tests = run.Results.Values.Where(result => result.ResourceType == "test");
        Assert.Equal(
            ["fails: fail 1", "finds nothing: pass 0", "passes: pass 1"],
            tests.Select(result => $"{result.Name}: {result.Status} {result.Failures}").Order()
        );
    }

    [Fact]
    public async Task An_error_in_one_test_does_not_affect_the_others_of_its_batch()
    {
        await using var replay = await ReplayDatabase.CreateAsync(server);
        var sketch = new ManifestSketch()
            .Model("m", "table", "select 1 as n")
            .Test("right", new DbtNodeConfig(), "select * from \"built\".\"m\" where n is null", "m")
            .Test("wrong", new DbtNodeConfig(), "select * from \"built\".\"m\" where no_such_column", "m");

        var run = await replay.BuildAsync(sketch);

        Assert.Equal(DbtStatus.Pass, run.Results[ManifestSketch.TestId("right")].Status);
        Assert.Contains(
            "no_such_column",
            run.Results[ManifestSketch.TestId("wrong")].Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Tests_of_the_same_relation_share_a_scan()
    {
        var tests = new ManifestSketch()
            .Test("one", new DbtNodeConfig(), "select a from \"d\".\"s\".\"m\" where a is null")
            .Test("two", new DbtNodeConfig { WarnIf = "> 5" }, "select *\nfrom \"d\".\"s\".\"m\"\nwhere\n b < 0")
            .Test("three", new DbtNodeConfig { FailCalc = "sum(c)" }, "select * from \"d\".\"s\".\"m\" where c = 0")
            .Test("four", new DbtNodeConfig(), "select count(*) from \"d\".\"s\".\"m\" where d = 0")
            .Manifest()
            .Tests;

        var batch = Assert.Single(TestBatch.Of(tests));

        Assert.Equal(4, batch.Tests.Count);
        Assert.Equal(3, Regex.Count(batch.Sql, "from \"d\""));
    }
}
