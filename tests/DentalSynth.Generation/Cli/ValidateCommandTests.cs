using DentalSynth.Cli;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;

namespace DentalSynth.Generation.Cli;

public sealed class ValidateCommandTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task A_loaded_practice_passes_every_check()
    {
        await CliRun.Of($"generate {Few} {DatabaseArguments.Of(Database)}");

        var run = await CliRun.Of($"validate {DatabaseArguments.Naming(Database)}");

        Assert.Equal("", run.Errors);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("        0  Splits_add_up_to_their_payment", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("✓ All ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shard_is_refused_in_one_line()
    {
        await CliRun.Of($"generate --patients 20 --shard 2 --shards 2 {DatabaseArguments.Of(Database)}");

        var validated = await CliRun.Of($"validate {DatabaseArguments.Naming(Database)}");
        var verified = await CliRun.Of($"verify --engine frozen {DatabaseArguments.Of(Database)}");

        const string Why = "has shard 2 of 2 of a practice: only a whole practice can be validated and verified\n";
        Assert.Equal((ExitCodes.Refused, ExitCodes.Refused), (validated.ExitCode, verified.ExitCode));
        Assert.EndsWith(Why, validated.Errors, StringComparison.Ordinal);
        Assert.Equal(validated.Errors, verified.Errors);
    }

    [Fact]
    public async Task A_changed_row_is_reported_with_its_values()
    {
        await CliRun.Of($"generate {Few} {DatabaseArguments.Of(Database)}");
        await Sql.ExecuteAsync(
            Database,
            "UPDATE raw.patplan SET \"PatNum\" = 999 WHERE \"PatPlanNum\" = (SELECT min(\"PatPlanNum\") FROM raw.patplan)"
        );

        var run = await CliRun.Of($"validate {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.CheckFailed, run.ExitCode);
        Assert.Contains("        1  Every_reference_leads_to_a_row", run.Lines);
        Assert.Contains(run.Lines, line => line.EndsWith(": PatNum 999 is no patient", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("✗ ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TRUNCATE raw.patient", "raw.patient: no rows, 20 were loaded")]
    [InlineData("UPDATE raw.patient SET \"LName\" = 'Mine'", "raw.patient: not the rows that were loaded")]
    [InlineData(
        "DELETE FROM dentalsynth.load_table WHERE table_name = 'patient'",
        "raw.patient: 20 rows, none were loaded"
    )]
    [InlineData(
        "UPDATE dentalsynth.load_table SET row_count = 7 WHERE table_name = 'patient'",
        "raw.patient: 20 rows, 7 were loaded"
    )]
    [InlineData(
        "UPDATE dentalsynth.load_table SET row_hash = repeat('0', 32) WHERE table_name = 'patient'",
        "raw.patient: not the rows that were loaded"
    )]
    public async Task A_table_that_differs_from_the_load_record_is_reported(string change, string offender)
    {
        await CliRun.Of($"generate {Few} {DatabaseArguments.Of(Database)}");
        await Sql.ExecuteAsync(Database, change);

        var run = await CliRun.Of($"validate {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.CheckFailed, run.ExitCode);
        Assert.Contains(run.Lines, line => line.EndsWith("  Every_table_holds_the_rows_that_were_loaded"));
        Assert.Contains($"           - {offender}", run.Lines);
    }

    [Theory]
    [InlineData("UPDATE dentalsynth.load_table SET row_hash = 'none'", "row_hash")]
    [InlineData(
        "INSERT INTO dentalsynth.load SELECT gen_random_uuid(), loaded_at, tool_version, profile, seed, as_of, "
            + "start_date, patients, options FROM dentalsynth.load",
        "2 records"
    )]
    [InlineData("UPDATE dentalsynth.load SET options = '{}'", "options that can't be read")]
    [InlineData("UPDATE dentalsynth.load SET options = 'null'", "options that can't be read")]
    [InlineData("UPDATE dentalsynth.load SET seed = 7", "contradicts itself")]
    [InlineData("UPDATE dentalsynth.load SET as_of = as_of - 30", "contradicts itself")]
    [InlineData("DROP TABLE dentalsynth.load_table", "load_table")]
    public async Task Every_command_rejects_an_invalid_load_record(string change, string why)
    {
        await CliRun.Of($"generate {Few} {DatabaseArguments.Of(Database)}");
        await Sql.ExecuteAsync(Database, change);

        foreach (
            var command in (string[])
                ["validate", "verify --engine frozen", "realism --loaded", "extend --as-of 2026-03-01"]
        )
        {
            var allowed =
                command[0] is 'e' || command.StartsWith("verify", StringComparison.Ordinal)
                    ? $"--allow-database {Database.Name}"
                    : "";
            var run = await CliRun.Of($"{command} {DatabaseArguments.Naming(Database)} {allowed}");

            Assert.Contains(why, run.Errors, StringComparison.Ordinal);
            Assert.Equal(ExitCodes.Refused, run.ExitCode);
        }
    }

    [Fact]
    public async Task A_database_without_a_practice_is_an_error()
    {
        var run = await CliRun.Of($"validate {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("run dentalsynth generate first", run.Errors, StringComparison.Ordinal);
    }
}
