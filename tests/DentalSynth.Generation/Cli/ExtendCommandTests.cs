using DentalSynth.Cli;
using DentalSynth.Generation.Output.Loading;

namespace DentalSynth.Generation.Cli;

public sealed class ExtendCommandTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task Changes_are_counted_by_table()
    {
        await Run("generate --patients 60 --as-of 2026-01-31");

        var run = await Run("extend --as-of 2026-03-20");

        Assert.Equal("", run.Errors);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.EndsWith(": from 2026-01-31 to 2026-03-20", run.Lines[0], StringComparison.Ordinal);
        Assert.Matches(@"^  Changed Records +inserted +updated +deleted$", run.Lines[1]);
        Assert.Contains(
            run.Lines,
            line => line.StartsWith("  procedurelog                  :", StringComparison.Ordinal)
        );
        Assert.Contains(
            run.Lines,
            line => line.StartsWith("  TOTAL                         :", StringComparison.Ordinal)
        );
        Assert.StartsWith("Seconds: extend ", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extending_equals_generating_at_the_later_date_with_the_original_volume_date()
    {
        await Run("generate --patients 60 --as-of 2026-01-31");
        var extended = await Run("extend --as-of 2026-03-20");

        var generated = await Run("generate --patients 60 --as-of 2026-03-20 --volume-date 2026-01-31");

        Assert.Equal(Fingerprint(generated), Fingerprint(extended));
    }

    [Fact]
    public async Task The_default_date_is_today()
    {
        await Run("generate --patients 20 --as-of 2026-01-01");

        var run = await Run("extend");

        Assert.EndsWith(": from 2026-01-01 to 2026-01-31", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_database_is_an_error()
    {
        var run = await Run("extend");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Equal(
            $"dentalsynth: {Database.Name} holds no practice yet: make one with generate{Environment.NewLine}",
            run.Errors
        );
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Writing_to_another_database_needs_confirmation()
    {
        var run = await CliRun.Of($"extend {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains($"repeat with --allow-database {Database.Name}", run.Errors, StringComparison.Ordinal);
    }

    private Task<CliRun> Run(string command) => CliRun.Of($"{command} {DatabaseArguments.Of(Database)}");

    private static string Fingerprint(CliRun run) => run.Lines.Single(line => line.Contains("Fingerprint: "));
}
