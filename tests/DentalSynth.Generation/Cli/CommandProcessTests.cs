using DentalSynth.Cli;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;

namespace DentalSynth.Generation.Cli;

public sealed class CommandProcessTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task Bad_input_gives_one_line_on_stderr_and_exit_code_2()
    {
        using var command = new CommandProcess("generate --patients 0");

        var (exitCode, output, errors) = await command.EndAsync(Token);

        Assert.Equal(ExitCodes.Refused, exitCode);
        Assert.Equal($"dentalsynth: patients must be from 1 to 2,000,000, not 0{Environment.NewLine}", errors);
        Assert.Empty(output);
    }

    [Fact]
    public async Task A_command_that_needs_the_checkout_fails_outside_of_it()
    {
        var elsewhere = Directory.CreateTempSubdirectory("dentalsynth-elsewhere-");
        try
        {
            foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
            {
                File.Copy(file, Path.Join(elsewhere.FullName, Path.GetFileName(file)));
            }

            using var command = new CommandProcess("demo --patients 20", elsewhere.FullName);
            var (exitCode, _, errors) = await command.EndAsync(Token);

            Assert.Equal(
                $"dentalsynth: DentalSynth.sln was not found in a parent folder: run this in a checkout of DentalSynth{Environment.NewLine}",
                errors
            );
            Assert.Equal(ExitCodes.Refused, exitCode);
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Output_to_a_pipe_is_plain_text()
    {
        using var command = new CommandProcess($"generate {Few} {DatabaseArguments.Of(Database)}");

        var (exitCode, output, _) = await command.EndAsync(Token);

        Assert.Equal(ExitCodes.Success, exitCode);
        Assert.Contains("✓ Generated 20 patients", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output);
    }

    [Fact]
    public async Task An_interrupted_load_does_not_change_the_database()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows can't send Ctrl+C to one process.");
        using var command = new CommandProcess($"generate --patients 500000 {DatabaseArguments.Of(Database)}");
        await UntilRowsArrive();

        command.Interrupt();
        var (exitCode, _, errors) = await command.EndAsync(Token);

        Assert.Equal($"dentalsynth: cancelled; the database was not changed{Environment.NewLine}", errors);
        Assert.Equal(ExitCodes.Cancelled, exitCode);
        Assert.Equal("", await Keys(Patient.Table));
        Assert.Equal(0L, await Sql.ScalarAsync(Database, "SELECT count(*) FROM pg_prepared_xacts"));
    }

    [Fact]
    public async Task An_interrupted_verify_reports_that_models_may_be_incomplete()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows can't send Ctrl+C to one process.");
        await using var database = await CreateDatabase("interrupted");
        var arguments = DatabaseArguments.Of(database);
        await CliRun.Of($"generate --patients 200 {arguments}");
        using var command = new CommandProcess($"verify --engine frozen {arguments}");
        const string Built = "SELECT count(*) > 5 FROM pg_class WHERE relnamespace = to_regnamespace('staging')";
        while (await Sql.ScalarAsync(database, Built) is false)
        {
            await Task.Delay(20, Token);
        }

        command.Interrupt();
        var (exitCode, _, errors) = await command.EndAsync(Token);

        Assert.Equal(ExitCodes.Cancelled, exitCode);
        Assert.Equal(
            "dentalsynth: cancelled; schema raw was not changed; dbt models may be incomplete: run verify again"
                + Environment.NewLine,
            errors
        );
    }

    [Fact]
    public async Task A_killed_load_does_not_change_the_database_and_the_next_load_succeeds()
    {
        await Load(new Claim { ClaimNum = 1 }, new Patient { PatNum = 1 });

        using (new CommandProcess($"generate --patients 500000 {DatabaseArguments.Of(Database)}"))
        {
            await UntilRowsArrive();
        }

        Assert.Equal("1", await Keys(Claim.Table));
        Assert.Equal("1", await Keys(Patient.Table));
        await Load(new Claim { ClaimNum = 2 });
        Assert.Equal("2", await Keys(Claim.Table));
    }

    private async Task UntilRowsArrive()
    {
        const string Arriving = "SELECT EXISTS (SELECT FROM pg_stat_progress_copy WHERE tuples_processed > 0)";
        while (await Sql.ScalarAsync(Database, Arriving) is false)
        {
            await Task.Delay(20, Token);
        }
    }
}
