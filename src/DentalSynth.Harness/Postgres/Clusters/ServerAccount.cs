using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>Who runs the server: the caller, but an ordinary user for root, whom PostgreSQL refuses.</summary>
/// <param name="User">The user to become; null to stay who one is.</param>
internal sealed record ServerAccount(string? User)
{
    private static readonly string[] Candidates = ["postgres", "nobody"];

    public static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Says why nobody here can run a server of our own; null when somebody can.</summary>
    public static async Task<string?> ReasonNoneAsync(CancellationToken cancellationToken)
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
                    "initdb needs a user with a name, and this user id has no entry in the password file: run as another user"
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
            "PostgreSQL refuses to run as root, and there is neither a user 'postgres' nor 'nobody' to run it instead."
        );
    }

    /// <summary>Returns the folders of a kind that belong to that user; what is only a link to one is none.</summary>
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

    /// <summary>Returns the same program run as that user.</summary>
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
