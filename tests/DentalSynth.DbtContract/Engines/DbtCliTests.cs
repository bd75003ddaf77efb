using DentalSynth.Generators.Output.Sessions;

namespace DentalSynth.DbtContract.Engines;

public sealed class DbtCliTests
{
    private const string OneResult = """'{"unique_id": "'"$command"'.fake.n", "status": "success"}'""";

    [Fact]
    public async Task Results_are_read_for_any_exit_code()
    {
        using var dbt = new FakeDbt(
            """
            case "$command" in
              build) results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" '{"unique_id": "model.fake.visit",
                "status": "success", "execution_time": 1.5, "relation_name": "d.s.visit", "compiled_code": "select 1"}' ;;
              test) results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" '{"unique_id": "operation.fake.hook",
                "status": "success"}, {"unique_id": "test.fake.not_null_visit_id.0a1b", "status": "fail", "failures": 3,
                "message": "Got 3 results"}' ;;
            esac
            exit 1
            """
        );

        var run = await dbt.BuildAsync();

        Assert.StartsWith("dbt 1.10.22", run.Engine, StringComparison.Ordinal);
        Assert.Equal(
            ["model visit success", "test not_null_visit_id fail"],
            run.Results.Values.Select(Describe).Order()
        );
        Assert.Equal(3, run.Results["test.fake.not_null_visit_id.0a1b"].Failures);
        Assert.Equal(1.5, run.Results["model.fake.visit"].ExecutionTime.TotalSeconds);
    }

    [Theory]
    [InlineData(DbtFailure.Crashed, "echo Traceback; echo boom >&2; exit 139")]
    [InlineData(DbtFailure.NoResults, "exit 0")]
    [InlineData(DbtFailure.StaleResults, "results 'an older run' " + OneResult)]
    [InlineData(DbtFailure.EmptyResults, "results \"$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN\" ''")]
    [InlineData(DbtFailure.Unreadable, "mkdir -p \"$target\"; echo '{' > \"$target/run_results.json\"")]
    [InlineData(DbtFailure.DoesNotCompile, "echo 'Compilation Error in model m (models/m.sql)'; exit 2")]
    [InlineData(DbtFailure.DoesNotCompile, "echo 'Parsing Error in models/m.yml'; exit 2")]
    [InlineData(DbtFailure.CannotConnect, "echo '  connection to server at x failed: Connection refused'; exit 2")]
    [InlineData(DbtFailure.TooOld, "echo 'Error: No such option: --target-path' >&2; exit 2")]
    [InlineData(DbtFailure.TooOld, "echo 'This version of dbt is not supported with the p package.'; exit 2")]
    public async Task A_run_without_results_is_classified(DbtFailure expected, string script)
    {
        using var dbt = new FakeDbt(script);

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync());

        Assert.Equal(expected, failure.Failure);
        Assert.Contains("command: " + dbt.Program, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("could not extend file: No space left on device")]
    [InlineData("FATAL:  sorry, too many clients already")]
    [InlineData("canceling statement due to statement timeout")]
    [InlineData("canceling statement due to lock timeout")]
    [InlineData("server closed the connection unexpectedly")]
    [InlineData("deadlock detected")]
    public async Task Server_errors_give_no_results(string message)
    {
        using var dbt = new FakeDbt(
            $$"""
            results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" '{"unique_id": "'"$command"'.fake.n", "status": "error",
              "message": "Database Error in model n (models/n.sql): {{message}}"}'
            exit 1
            """
        );

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync());

        Assert.Equal(DbtFailure.ServerError, failure.Failure);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("; the run was stopped", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_error_for_a_crash_has_the_end_of_both_streams()
    {
        using var dbt = new FakeDbt("echo the end of output; echo the end of errors >&2; exit 3");

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync());

        Assert.Contains("exit code 3", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the end of output", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the end of errors", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hanging_dbt_is_stopped()
    {
        using var dbt = new FakeDbt("echo thinking; exec sleep 60");

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync(TimeSpan.FromSeconds(0.5)));

        Assert.Equal(DbtFailure.TimedOut, failure.Failure);
        Assert.Contains("thinking", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_dbt_is_an_error()
    {
        using var dbt = new FakeDbt(string.Empty);
        File.Delete(dbt.Program);

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync());

        Assert.Equal(DbtFailure.NotFound, failure.Failure);
    }

    [Fact]
    public async Task The_password_is_passed_in_the_environment_and_not_on_disk()
    {
        using var dbt = new FakeDbt(
            """echo "disk $(cat "$profiles/profiles.yml" | grep -c sesame) environment $DBT_ENV_SECRET_DENTALSYNTH_PASSWORD"; exit 1"""
        );

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync());

        Assert.Contains("disk 0 environment sesame", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dbt_uses_the_session_settings_of_the_contract()
    {
        using var dbt = new FakeDbt("echo \"options $PGOPTIONS\"; exit 1");

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync());

        Assert.Contains($"options {SessionSettings.Options}", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("packages:\n  - package: a/b\n", true)]
    [InlineData("# none\n", false)]
    public async Task Packages_are_installed_only_if_the_project_has_any(string packages, bool installed)
    {
        using var dbt = new FakeDbt("echo \"ran $command\"; exit 1");
        await File.WriteAllTextAsync(
            Path.Join(dbt.ProjectFolder, "packages.yml"),
            packages,
            TestContext.Current.CancellationToken
        );

        var failure = await Assert.ThrowsAsync<DbtRunException>(() => dbt.BuildAsync());

        Assert.Contains(installed ? "ran deps" : "ran build", failure.Message, StringComparison.Ordinal);
    }

    private static string Describe(DbtNodeResult result) => $"{result.ResourceType} {result.Name} {result.Status}";
}
