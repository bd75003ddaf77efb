using DentalSynth.Cli;
using DentalSynth.Harness.Postgres.Clusters;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Generation.Cli;

public sealed class ForeignUserTests
{
    private const int Nameless = 54_321;
    private const int Daemon = 1;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Doctor_reports_a_user_ID_without_a_name()
    {
        RequireRoot();
        using var command = new CommandProcess("doctor", null, Nameless, ("HOME", "/tmp"));

        var (_, output, _) = await command.EndAsync(Cancellation);

        Assert.Contains("✗ installed  initdb requires a user with a name", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_temporary_folder_is_one_error_line()
    {
        RequireRoot();
        (string, string)[] environment =
        [
            ("HOME", "/tmp"),
            ("TMPDIR", "/nowhere"),
            ("DENTALSYNTH_POSTGRES_PROVIDER", "installed"),
        ];
        using var command = new CommandProcess("realism --patients 20", null, Daemon, environment);

        var (exitCode, _, errors) = await command.EndAsync(Cancellation);

        Assert.StartsWith(
            "dentalsynth: can't write to the temporary folder /nowhere",
            errors,
            StringComparison.Ordinal
        );
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCodes.Refused, exitCode);
    }

    private static void RequireRoot()
    {
        Assert.SkipUnless(ServerAccount.IsRoot, "Only root can switch users.");
        Assert.SkipWhen(ProgramPath.Find("setpriv") is null, "setpriv is not installed.");
        Assert.SkipWhen(InstalledBinaries.Find() is null, "PostgreSQL is not installed.");
    }
}
