using DentalSynth.Cli;
using DentalSynth.Harness;

namespace DentalSynth.Generation.Cli;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("", "Required command was not provided")]
    [InlineData("generat", "unknown command generat")]
    [InlineData("generate --patient 5", "unknown option --patient;")]
    [InlineData("generate --patients", "Required argument missing for option: '--patients'")]
    [InlineData("generate --patients 0", "patients must be from 1 to 2,000,000, not 0")]
    [InlineData("generate --patients -5", "patients must be from 1 to 2,000,000, not -5")]
    [InlineData("generate --patients many", "--patients must be a whole number, not 'many'")]
    [InlineData("generate --patients 99999999999", "--patients must be a whole number")]
    [InlineData("generate --patients 1,5", "--patients must be a whole number, not '1,5'")]
    [InlineData("generate --seed 1,5", "--seed must be a whole number, not '1,5'")]
    [InlineData("generate --patients 1,0000", "--patients must be a whole number")]
    [InlineData("generate --threads 2147483647", "--threads must be from 1 to 256, not '2147483647'")]
    [InlineData("generate --threads 0", "--threads must be from 1 to 256, not '0'")]
    [InlineData("generate --appointments 2147483647", "appointments must be from 0 to 30 per patient, not 2147483647")]
    [InlineData("generate --patients 10 --procedures 10001", "procedures must be from 0 to 300 per patient")]
    [InlineData("generate --as-of 9999-12-31 --start-date 9999-01-01", "as-of date 9999-12-31 is after 2099-12-31")]
    [InlineData("generate --start-date 01/02/2023", "--start-date must be a date such as 2023-01-01")]
    [InlineData("generate --start-date 2022-12-31", "the dbt models drop older rows")]
    [InlineData("generate --start-date 2026-01-31", "must be before the as-of date 2026-01-31")]
    [InlineData("generate --as-of 2026-02-30", "--as-of must be a date")]
    [InlineData("generate --insured-rate 1.01", "insured rate must be from 0 to 1, not 1.01")]
    [InlineData("generate --broken-rate -0.1", "broken rate must be from 0 to 1, not -0.1")]
    [InlineData("generate --standard-fee-rate NaN", "standard fee rate must be from 0 to 1")]
    [InlineData("generate --shard 3 --shards 2", "shard must be from 1 to the number of shards")]
    [InlineData("demo --shard 1 --shards 2", "unknown option --shard;")]
    [InlineData("generate --db-port 65536", "--db-port must be a port from 1 to 65535")]
    [InlineData("generate --env-file no-such-file", "there is no file no-such-file")]
    [InlineData("verify --report contract.pdf", "--report contract.pdf: a report file must end in .html, .md or .xml")]
    [InlineData("verify --report a.md,b.html,c", "--report c: a report file must end in")]
    [InlineData("verify --report a.md --report b.txt", "--report b.txt: a report file must end in")]
    [InlineData("verify --dbt-project no-such-folder", "there is no dbt_project.yml in ")]
    [InlineData("verify --manifest no-such-file.json", "no-such-file.json can't be read as a dbt manifest")]
    [InlineData("verify --engine fusion", "allowed are dbt and frozen")]
    [InlineData("verify --facts no-such-folder", "--facts Could not find a part of the path")]
    [InlineData("demo --known no-such-file.csv", "--known Could not find file")]
    [InlineData("patient", "name a patient by number, or some with --random")]
    [InlineData("patient x", "NUM must be a whole number, not 'x'")]
    [InlineData("patient 1 --random 3", "a patient's number and --random exclude each other")]
    [InlineData("patient --random 0", "--random must be from 1 to 1,000, not '0'")]
    [InlineData("docs", "Option '--output' is required")]
    public async Task Bad_input_is_one_error_line(string commandLine, string why)
    {
        var run = await CliRun.Of(commandLine);

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        var line = Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(why, line, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Docs_without_dbt_is_one_error_line()
    {
        Assert.SkipWhen(DbtProgram.Find() is not null, "dbt is installed");

        var run = await CliRun.Of("docs --output never-made");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("dbt is not on the PATH", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(Directory.Exists("never-made"));
    }

    [Theory]
    [InlineData("generate --db-pasword hunter2")]
    [InlineData("generate --db-pasword=hunter2")]
    [InlineData("generate --db-password my hunter2")]
    [InlineData("generate --db-password hunter2 --patients 0")]
    public async Task Passwords_are_never_printed(string commandLine)
    {
        var run = await CliRun.Of(commandLine);

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.DoesNotContain("hunter2", run.Output + run.Errors, StringComparison.Ordinal);
    }
}
