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
    public async Task A_user_id_without_a_name_is_told_and_the_next_way_is_tried()
    {
        RequireOtherUsers();
        using var command = new CommandProcess("doctor", null, Nameless, ("HOME", "/tmp"));

        var (_, output, _) = await command.EndAsync(Cancellation);

        Assert.Contains("✗ installed  initdb needs a user with a name", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_temporary_folder_that_is_not_there_is_refused_in_one_line()
    {
        RequireOtherUsers();
        (string, string)[] environment =
        [
            ("HOME", "/tmp"),
            ("TMPDIR", "/nowhere"),
            ("DENTALSYNTH_POSTGRES_WAY", "installed"),
        ];
        using var command = new CommandProcess("realism --patients 20", null, Daemon, environment);

        var (exitCode, _, errors) = await command.EndAsync(Cancellation);

        Assert.StartsWith(
            "dentalsynth: the temporary folder /nowhere/ can't be written",
            errors,
            StringComparison.Ordinal
        );
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCodes.Refused, exitCode);
    }

    private static void RequireOtherUsers()
    {
        Assert.SkipUnless(ServerAccount.IsRoot, "Only root can become another user.");
        Assert.SkipWhen(ProgramPath.Find("setpriv") is null, "setpriv is not installed.");
        Assert.SkipWhen(InstalledBinaries.Find() is null, "PostgreSQL is not installed.");
    }
}
