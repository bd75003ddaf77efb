using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract.Engines;

public sealed class FrozenVerdictTests(TestServer server)
{
    private const string FiveRows = "select n from generate_series(1, 5) as n -- the end";

    [Theory]
    [InlineData("fail 5")]
    [InlineData("warn 5", "warn")]
    [InlineData("warn 5", "WARN", null, null, "> 1")]
    [InlineData("warn 5", null, null, null, "> 5")]
    [InlineData("fail 5", null, null, "> 100", "> 4")]
    [InlineData("pass 5", null, null, "> 10", "> 10")]
    [InlineData("pass 5", "ERROR", null, "between 6 and 9", "between 6 and 9")]
    [InlineData("fail 15", null, "sum(n)")]
    [InlineData("pass 0", null, "count(nullif(n, n))")]
    [InlineData("fail 2", null, null, null, null, 2)]
    [InlineData("error ", null, "sum(nullif(n, n))")]
    [InlineData("error ", null, "sum(no_such_column)")]
    public async Task A_test_result_depends_on_its_configuration(
        string expected,
        string? severity = null,
        string? failCalc = null,
        string? warnIf = null,
        string? errorIf = null,
        int? limit = null
    )
    {
        var target = new DbtTarget((await server.ScratchAsync()).ConnectionString, ReplayDatabase.AsOf);
        var rule = new DbtNodeConfig
        {
            Severity = severity,
            FailCalc = failCalc,
            WarnIf = warnIf,
            ErrorIf = errorIf,
            Limit = limit,
        };
        var engine = new FrozenDbt(new ManifestSketch().Test("t", rule, FiveRows).Manifest());

        var run = await engine.BuildAsync(target, TestContext.Current.CancellationToken);

        var result = run.Results.Values.Single();
        Assert.Equal(expected, $"{result.Status} {result.Failures}");
        Assert.Equal(result.Status == DbtStatus.Pass, result.Message == null);
    }
}
