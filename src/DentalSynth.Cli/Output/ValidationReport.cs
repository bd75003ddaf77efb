using DentalSynth.Generators.Validation;

namespace DentalSynth.Cli.Output;

/// <summary>Writes the number of violations per check and the first few of them.</summary>
internal static class ValidationReport
{
    public static void Write(IScreen screen, IReadOnlyList<CheckFinding> findings)
    {
        foreach (var area in findings.GroupBy(finding => finding.Check.Area))
        {
            screen.WriteLine("");
            screen.WriteLine($"{area.Key}:", Tone.Heading);
            foreach (var finding in area)
            {
                Write(screen, finding);
            }
        }

        var failed = findings.Count(finding => finding.Count > 0);
        screen.WriteLine("");
        screen.WriteLine(
            failed == 0 ? $"✓ All {findings.Count} checks hold." : $"✗ {failed} of {findings.Count} checks fail.",
            failed == 0 ? Tone.Good : Tone.Bad
        );
    }

    private static void Write(IScreen screen, CheckFinding finding)
    {
        screen.WriteLine($"{finding.Count, 9:N0}  {finding.Check.Name}", finding.Count == 0 ? Tone.Plain : Tone.Bad);
        if (finding.Count == 0)
        {
            return;
        }

        screen.WriteLine($"           {finding.Check.Sentence}", Tone.Faint);
        foreach (var offender in finding.First)
        {
            screen.WriteLine($"           - {offender}", Tone.Bad);
        }

        if (finding.Count > finding.First.Count)
        {
            screen.WriteLine($"           and {finding.Count - finding.First.Count:N0} more", Tone.Faint);
        }
    }
}
