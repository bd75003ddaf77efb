using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>Explains from dbt's output why a command has no results.</summary>
internal sealed class DbtReport(ProcessRequest request, ProcessResult result)
{
    private const int TailLines = 20;

    // Searched in dbt's output in this order; the first match is the cause.
    private static readonly (string Text, DbtFailure Failure, string Meaning)[] Signs =
    [
        ("No such option", DbtFailure.TooOld, TooOld),
        ("unrecognized arguments", DbtFailure.TooOld, TooOld),
        ("This version of dbt is not supported", DbtFailure.TooOld, "has a version that the project does not support"),
        ("connection to server", DbtFailure.CannotConnect, "could not connect to the database"),
        ("could not connect", DbtFailure.CannotConnect, "could not connect to the database"),
        ("could not translate host name", DbtFailure.CannotConnect, "could not connect to the database"),
        ("Compilation Error", DbtFailure.DoesNotCompile, "could not compile the project"),
        ("Parsing Error", DbtFailure.DoesNotCompile, "could not parse the project"),
        ("dbt_project.yml", DbtFailure.DoesNotCompile, "rejected dbt_project.yml"),
    ];

    // Errors of PostgreSQL and libpq that do not depend on the data.
    private static readonly string[] ServerErrors =
    [
        "connection to server",
        "server closed the connection",
        "connection already closed",
        "terminating connection",
        "No space left on device",
        "out of memory",
        "out of shared memory",
        "too many clients",
        "remaining connection slots",
        "canceling statement",
        "deadlock detected",
        "permission denied",
        "in a read-only transaction",
    ];

    private const string TooOld = "is too old: version 1.8 or newer is required";

    /// <summary>Gets whether dbt completed: exit code 0 for success, 1 for failed models or tests.</summary>
    public bool Finished => result.ExitCode is 0 or 1;

    /// <summary>Returns whether a node failed because of the server and not because of the data.</summary>
    public static bool IsServerError(string? message) =>
        message is not null && ServerErrors.Any(sign => message.Contains(sign, StringComparison.Ordinal));

    public DbtRunException NoResults()
    {
        var sign = Signs.FirstOrDefault(sign => Wrote(sign.Text));
        return sign.Text != null ? Broken(sign.Failure, sign.Meaning)
            : result.ExitCode == 0 ? Broken(DbtFailure.NoResults, "succeeded but wrote no results")
            : Finished ? Broken(DbtFailure.Crashed, "failed without results")
            : Broken(DbtFailure.Crashed, "crashed");
    }

    public DbtRunException Broken(DbtFailure failure, string whatHappened) =>
        new(
            failure,
            $"""
            dbt {whatHappened} (exit code {result.ExitCode}).
            command: {request}
            output:
            {Tail(result.Output)}
            errors:
            {Tail(result.Error)}
            """
        );

    private bool Wrote(string text) =>
        result.Output.Contains(text, StringComparison.Ordinal) || result.Error.Contains(text, StringComparison.Ordinal);

    private static string Tail(string text)
    {
        var lines = text.TrimEnd().Split('\n').TakeLast(TailLines).Select(line => $"  {line.TrimEnd()}");
        return text.Length == 0 ? "  (nothing)" : string.Join('\n', lines);
    }
}
