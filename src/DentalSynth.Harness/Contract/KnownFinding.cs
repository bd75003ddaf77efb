namespace DentalSynth.Harness.Contract;

/// <summary>A fact or dbt test that is known to fail.</summary>
/// <param name="Check">The start of its name.</param>
/// <param name="Reason">Why it fails.</param>
public sealed record KnownFinding(string Check, string Reason)
{
    private const string Head = "check,reason";

    /// <summary>Reads a file with the columns check and reason.</summary>
    /// <exception cref="FormatException">A line is invalid; the message has its number.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<KnownFinding> ReadFile(string path)
    {
        var lines = File.ReadAllLines(path);
        return lines is [Head, ..]
            ? [.. lines.Skip(1).Select((line, index) => Read(line, index + 2))]
            : throw new FormatException($"must begin with the line {Head}");
    }

    /// <summary>Returns whether it applies to a check.</summary>
    /// <param name="name">The check's name.</param>
    public bool IsOf(string name) => name.StartsWith(Check, StringComparison.Ordinal);

    private static KnownFinding Read(string line, int number) =>
        line.Split(',', 2) is [{ Length: > 0 } check, { Length: > 0 } reason]
            ? new(check, Unquoted(reason))
            : throw new FormatException($"line {number} must have a check and a reason");

    private static string Unquoted(string cell) =>
        cell is ['"', .., '"'] ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}
