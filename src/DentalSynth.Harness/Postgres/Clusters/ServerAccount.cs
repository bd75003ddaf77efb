using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>The user who runs the server: the current user, or an unprivileged user instead of root.</summary>
/// <param name="User">The user to switch to; null for the current user.</param>
internal sealed record ServerAccount(string? User)
{
    private static readonly string[] Candidates = ["postgres", "nobody"];

    public static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Returns why no user can run a server; null if one can.</summary>
    public static async Task<string?> ReasonUnavailableAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ChooseAsync(cancellationToken);
            return null;
        }
        catch (PostgresStartException reason)
        {
            return reason.Message;
        }
    }

    public static async Task<ServerAccount> ChooseAsync(CancellationToken cancellationToken)
    {
        if (!IsRoot)
        {
            return OperatingSystem.IsWindows() || await IsKnownAsync(["-un"], cancellationToken)
                ? new ServerAccount(User: null)
                : throw new PostgresStartException(
                    "initdb requires a user with a name, but this user ID has no entry in the password file: run as another user"
                );
        }

        foreach (var user in Candidates)
        {
            if (await IsKnownAsync(["-u", user], cancellationToken))
            {
                return new ServerAccount(user);
            }
        }

        throw new PostgresStartException(
            "PostgreSQL does not run as root, and there is no user 'postgres' or 'nobody' to run it."
        );
    }

    /// <summary>Returns the folders that match a pattern and belong to the user, without symbolic links.</summary>
    public async Task<IEnumerable<string>> FoldersAsync(
        string parent,
        string pattern,
        CancellationToken cancellationToken
    )
    {
        if (OperatingSystem.IsWindows())
        {
            return Directory.EnumerateDirectories(parent, pattern);
        }

        string[] kind = ["-maxdepth", "1", "-type", "d", "-name", pattern, "-user", User ?? Environment.UserName];
        var result = await ProcessRunner.RunAsync(new("find", [parent, .. kind]), cancellationToken);
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task<bool> IsKnownAsync(string[] arguments, CancellationToken cancellationToken) =>
        (await ProcessRunner.RunAsync(new("id", arguments), cancellationToken)).ExitCode == 0;

    /// <summary>Returns the request to run as the user.</summary>
    public ProcessRequest AsUser(ProcessRequest request) =>
        User is null
            ? request
            : request with
            {
                Program = "su",
                Arguments =
                [
                    .. new[] { "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", User, request.Program },
                    .. request.Arguments,
                ],
            };
}
