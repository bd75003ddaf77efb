using DentalSynth.Harness.Dbt.CommandLine;

namespace DentalSynth.DbtContract.Engines;

public sealed class DbtFailureTests
{
    private const string Streams = "echo the end of output; echo the end of errors >&2; ";
    private const string Build = """
        results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" '{"unique_id": "'"$command"'.fake.n", "status": "success"}'

        """;

    [Theory]
    [InlineData(DbtFailure.Crashed, Streams + "kill -SEGV $$")]
    [InlineData(DbtFailure.Crashed, Build + Streams + "exit 2")]
    [InlineData(DbtFailure.Crashed, Build + Streams + "kill -KILL $$")]
    [InlineData(DbtFailure.Crashed, Build + "[ $command = test ] || exit 0; rm \"$target\"/*; " + Streams + "exit 1")]
    [InlineData(DbtFailure.StaleResults, Build + "[ $command = test ] && results 'of an earlier run' ''; " + Streams)]
    [InlineData(DbtFailure.CannotConnect, Streams + "echo 'could not translate host name \"x\" to address'; exit 2")]
    [InlineData(DbtFailure.DoesNotCompile, Build + Streams + "echo 'Compilation Error in test t'; exit 2")]
    [InlineData(DbtFailure.TooOld, Streams + "echo 'dbt: error: unrecognized arguments: --resource-type' >&2; exit 2")]
    public async Task The_error_for_a_failed_run_has_the_end_of_both_streams(DbtFailure expected, string script)
    {
        using var dbt = new FakeDbt(script);

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync());

        Assert.Equal(expected, failure.Failure);
        Assert.Contains("the end of output", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the end of errors", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trap '' INT; sleep 60")]
    [InlineData("[ $command = test ] || exit 0; sleep 60 & wait")]
    public async Task The_error_for_a_timeout_has_the_end_of_both_streams(string script)
    {
        using var dbt = new FakeDbt(Build + Streams + script);
        var started = TimeProvider.System.GetTimestamp();

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync(TimeSpan.FromSeconds(2)));

        Assert.Equal(DbtFailure.TimedOut, failure.Failure);
        Assert.Contains("the end of output", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the end of errors", failure.Message, StringComparison.Ordinal);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started).TotalSeconds, 2, 45);
    }

    [Fact]
    public async Task A_failed_unit_test_is_reported()
    {
        using var dbt = new FakeDbt(
            """
            case "$command" in
              build) results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" '{"unique_id": "model.fake.m", "status": "success"}' ;;
              test) results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" '{"unique_id": "unit_test.fake.m.ages",
                "status": "fail", "failures": 1, "message": "actual differs from expected"}' ;;
            esac
            """
        );

        var result = (await dbt.BuildAsync()).Results["unit_test.fake.m.ages"];

        Assert.Equal("ages fail", $"{result.Name} {result.Status}");
        Assert.False(result.Succeeded);
    }

    [Fact]
    public async Task A_selection_is_passed_unchanged()
    {
        using var dbt = new FakeDbt("exit 1");

        var failure = await Assert.ThrowsAsync<DbtRunException>(() =>
            Cli(dbt, "+int_a,tag:x").BuildAsync(Target, TestContext.Current.CancellationToken)
        );

        Assert.EndsWith("--select +int_a,tag:x", failure.Message.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_selection_may_contain_only_tests()
    {
        using var dbt = new FakeDbt(
            """
            [ $command = build ] && results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" ''
            [ $command = test ] && results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" '{"unique_id": "test.fake.t.0a",
              "status": "pass"}'
            exit 0
            """
        );

        var run = await Cli(dbt, "t").BuildAsync(Target, TestContext.Current.CancellationToken);

        Assert.Equal(["test.fake.t.0a"], run.Selected);
    }

    [Theory]
    [InlineData("mkdir -p \"$target\"; echo '<html>' > \"$target/static_index.html\"", null)]
    [InlineData("exit 0", DbtFailure.NoResults)]
    [InlineData("echo 'Compilation Error in model m'; exit 2", DbtFailure.DoesNotCompile)]
    public async Task Docs_are_written_to_the_path_or_fail(string docs, DbtFailure? expected)
    {
        using var dbt = new FakeDbt(Build + "[ $command = docs ] || exit 0; rm -f \"$target\"/*; " + docs);
        var page = Path.Join(dbt.ProjectFolder, "page.html");

        var failure = await Record.ExceptionAsync(() =>
            Cli(dbt).DocumentAsync(Target, page, TestContext.Current.CancellationToken)
        );

        Assert.Equal(expected, (failure as DbtRunException)?.Failure);
        Assert.Equal(expected == null, File.Exists(page));
    }

    private static DbtTarget Target => new("Host=nowhere;Database=d;Username=u", new DateOnly(2026, 1, 31));

    private static DbtCli Cli(FakeDbt dbt, params string[] selection) =>
        new(dbt.Program, new DbtProject(dbt.ProjectFolder)) { Selection = selection, IsPartial = selection is not [] };
}
