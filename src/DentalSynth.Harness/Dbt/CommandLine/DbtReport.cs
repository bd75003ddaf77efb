using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>Tells why a dbt command gave nothing to judge, from what it wrote.</summary>
internal sealed class DbtReport(ProcessRequest request, ProcessResult result)
{
    private const int TailLines = 20;

    // The first that is found in what dbt wrote, in this order, is what happened.
    private static readonly (string Text, DbtFailure Failure, string Meaning)[] Signs =
    [
        ("No such option", DbtFailure.TooOld, TooOld),
        ("unrecognized arguments", DbtFailure.TooOld, TooOld),
        ("This version of dbt is not supported", DbtFailure.TooOld, "is a version that the project does not allow"),
        ("connection to server", DbtFailure.CannotConnect, "did not reach the database"),
        ("could not connect", DbtFailure.CannotConnect, "did not reach the database"),
        ("could not translate host name", DbtFailure.CannotConnect, "did not reach the database"),
        ("Compilation Error", DbtFailure.DoesNotCompile, "says that the project does not compile"),
        ("Parsing Error", DbtFailure.DoesNotCompile, "says that the project does not parse"),
        ("dbt_project.yml", DbtFailure.DoesNotCompile, "does not accept the project file"),
    ];

    // How PostgreSQL and libpq say that they could not, whatever the statement was.
    private static readonly string[] ServerTrouble =
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

    private const string TooOld = "does not know what it was asked for: version 1.8 or newer is needed";

    /// <summary>Gets whether dbt came to its own end: 0 when all is well, 1 when a model or a test is not.</summary>
    public bool Finished => result.ExitCode is 0 or 1;

    /// <summary>Returns whether dbt says of a node that the server could not, not that its rows are wrong.</summary>
    public static bool IsServerTrouble(string? message) =>
        message is not null && ServerTrouble.Any(sign => message.Contains(sign, StringComparison.Ordinal));

    public DbtRunException NoResults()
    {
        var sign = Signs.FirstOrDefault(sign => Wrote(sign.Text));
        return sign.Text != null ? Broken(sign.Failure, sign.Meaning)
            : result.ExitCode == 0 ? Broken(DbtFailure.NoResults, "ended well but wrote no results")
            : Finished ? Broken(DbtFailure.Crashed, "failed before it wrote results")
            : Broken(DbtFailure.Crashed, "ended unexpectedly");
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
