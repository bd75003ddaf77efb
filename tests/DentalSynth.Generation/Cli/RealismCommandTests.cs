using DentalSynth.Cli;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;
using DentalSynth.Generators.Realism;

namespace DentalSynth.Generation.Cli;

public sealed class RealismCommandTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task Every_metric_of_a_loaded_practice_is_printed_and_written_to_the_report()
    {
        await CliRun.Of($"generate --patients 300 {DatabaseArguments.Of(Database)}");
        var page = Path.Join(Directory.CreateTempSubdirectory("realism").FullName, "REALISM.md");

        var run = await CliRun.Of($"realism --loaded --report {page} {DatabaseArguments.Naming(Database)}");

        Assert.Equal("", run.Errors);
        Assert.Equal(ExitCodes.CheckFailed, run.ExitCode);
        var text = await File.ReadAllTextAsync(page, Token);
        Assert.All(
            RealismMetrics.All,
            metric => Assert.Contains($"| `{metric.Name}` |", text, StringComparison.Ordinal)
        );
        Assert.All(
            RealismMetrics.All,
            metric => Assert.Single(run.Lines, line => line.StartsWith($"  {metric.Name} ", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_metric_that_leaves_its_range_is_reported_outside()
    {
        await CliRun.Of($"generate --patients 300 {DatabaseArguments.Of(Database)}");
        var before = await CliRun.Of($"realism --loaded {DatabaseArguments.Naming(Database)}");
        await Sql.ExecuteAsync(
            Database,
            "UPDATE raw.appointment SET \"AptDateTime\" = date_trunc('week', \"AptDateTime\") + interval '6 days 9 hours'"
        );

        var after = await CliRun.Of($"realism --loaded {DatabaseArguments.Naming(Database)}");

        Assert.True(LineOf(before, "Inside (") < LineOf(before, "  sunday_share_of_appointments "));
        Assert.True(LineOf(after, "  sunday_share_of_appointments ") < LineOf(after, "Inside ("));
    }

    [Theory]
    [InlineData("--patients 1")]
    [InlineData("--patients 5")]
    [InlineData("--patients 20 --completed-rate 0")]
    [InlineData("--patients 20 --insured-rate 0 --broken-rate 0")]
    public async Task A_share_of_zero_rows_has_no_value(string options)
    {
        await CliRun.Of($"generate {options} {DatabaseArguments.Of(Database)}");

        var run = await CliRun.Of($"realism --loaded {DatabaseArguments.Naming(Database)}");

        Assert.Equal("", run.Errors);
        Assert.Equal(ExitCodes.CheckFailed, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("No value", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unwritable_report_is_an_error()
    {
        await CliRun.Of($"generate {Few} {DatabaseArguments.Of(Database)}");

        var run = await CliRun.Of($"realism --loaded --report /nowhere/at/all.md {DatabaseArguments.Naming(Database)}");

        Assert.Contains("/nowhere/at/all.md", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCodes.Refused, run.ExitCode);
    }

    [Fact]
    public async Task A_database_without_a_practice_is_an_error()
    {
        var run = await CliRun.Of($"realism --loaded {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("run dentalsynth generate first", run.Errors, StringComparison.Ordinal);
    }

    private static int LineOf(CliRun run, string start) =>
        Array.FindIndex(run.Lines, line => line.StartsWith(start, StringComparison.Ordinal));
}
