namespace DentalSynth.Harness.Dbt.Fit;

/// <summary>What is known of how the dbt project of one clinic fares on the profiles: docs/one-clinics-dbt-project.md
/// </summary>
/// <remarks>The document is the list: its tables have the test's name in the first column and the reason in the last.
/// </remarks>
public static class KnownFindings
{
    private const string Document = "docs/one-clinics-dbt-project.md";

    /// <summary>Returns the findings that are listed for a profile.</summary>
    /// <exception cref="NoCheckoutException">The command does not run from a checkout.</exception>
    public static IReadOnlyList<KnownFinding> Of(string profile) =>
        [.. Read(File.ReadLines(SourceTree.PathOf(Document))).Where(known => known.Profile == profile)];

    /// <summary>Returns the reason why a finding is there, or null when it is on no list.</summary>
    public static string? ReasonOf(this IReadOnlyList<KnownFinding> known, DbtNodeResult finding) =>
        known.FirstOrDefault(entry => finding.Name.StartsWith(entry.Test, StringComparison.Ordinal))?.Reason;

    // A heading "## Profile demo" says whose the tables below it are.
    internal static IEnumerable<KnownFinding> Read(IEnumerable<string> lines)
    {
        const string Heading = "## Profile ";
        var profile = string.Empty;
        foreach (var line in lines)
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
            {
                profile = line[Heading.Length..].Trim(' ', '`');
            }
            else if (line.StartsWith("| `", StringComparison.Ordinal))
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                yield return new(profile, cells[1].Trim('`'), cells[^2]);
            }
        }
    }
}
