using DentalSynth.Cli;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;

namespace DentalSynth.Generation.Cli;

public sealed class ValidateCommandTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task A_practice_as_it_was_loaded_keeps_every_check()
    {
        await CliRun.Of($"generate --patients 20 {DatabaseArguments.Of(Database)}");

        var run = await CliRun.Of($"validate {DatabaseArguments.Naming(Database)}");

        Assert.Equal("", run.Errors);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("        0  Splits_add_up_to_their_payment", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("✓ All ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_that_was_changed_is_named_with_its_values()
    {
        await CliRun.Of($"generate --patients 20 {DatabaseArguments.Of(Database)}");
        await Sql.ExecuteAsync(
            Database,
            "UPDATE raw.patplan SET \"PatNum\" = 999 WHERE \"PatPlanNum\" = (SELECT min(\"PatPlanNum\") FROM raw.patplan)"
        );

        var run = await CliRun.Of($"validate {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.ContractBroken, run.ExitCode);
        Assert.Contains("        1  Every_reference_leads_to_a_row", run.Lines);
        Assert.Contains(run.Lines, line => line.EndsWith(": PatNum 999 is no patient", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("✗ ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_without_a_practice_is_refused()
    {
        var run = await CliRun.Of($"validate {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("run dentalsynth generate first", run.Errors, StringComparison.Ordinal);
    }
}
