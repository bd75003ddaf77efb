using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Fit;

namespace DentalSynth.Cli.Output;

/// <summary>Writes the results of a dbt project on generated practices.</summary>
internal static class FitReport
{
    public static void WriteHead(IScreen screen)
    {
        screen.WriteLine("");
        screen.WriteLine(
            $"{"data", -36}{"models", 10}{"empty", 8}{"passed", 9}{"warned", 9}{"failed", 9}",
            Tone.Heading
        );
    }

    public static void WriteRow(IScreen screen, string data, ProjectFit fit) =>
        screen.WriteLine(
            Line(data, $"{fit.ModelsBuilt}/{fit.Models}", fit.EmptyModels.Count, fit.Passed, fit.Warned, fit.Failed),
            fit.Failed == 0 ? Tone.Good : Tone.Bad
        );

    /// <summary>Writes the findings, unknown failures first, and the empty models.</summary>
    /// <param name="screen">The output.</param>
    /// <param name="fits">The results of each practice.</param>
    /// <param name="known">Findings that are known.</param>
    /// <returns>The number of unknown failures.</returns>
    public static int WriteFindings(IScreen screen, IReadOnlyList<ProjectFit> fits, IReadOnlyList<KnownFinding> known)
    {
        var findings = fits.SelectMany(fit => fit.Findings)
            .GroupBy(finding => finding.UniqueId)
            .Select(same => (Worst: same.OrderBy(x => x.Status == DbtStatus.Warn).First(), Times: same.Count()))
            .Select(finding =>
                (finding.Worst, finding.Times, known.FirstOrDefault(k => k.IsOf(finding.Worst.Name))?.Reason)
            )
            .OrderBy(finding => finding.Reason is not null)
            .ThenBy(finding => finding.Worst.Status == DbtStatus.Warn)
            .ThenBy(finding => finding.Worst.Name, StringComparer.Ordinal)
            .ToList();
        screen.WriteLine("");
        foreach (var (worst, times, reason) in findings)
        {
            var rows = worst.Failures is { } count ? $", {count:N0} rows" : "";
            screen.WriteLine($"{worst.Status} {worst.Name} ({times} of {fits.Count}{rows})", ToneOf(worst, reason));
            if (reason is not null || worst.Status != DbtStatus.Warn)
            {
                screen.WriteLine(
                    $"  {reason ?? $"not a known finding: {worst.Message?.ReplaceLineEndings(" ")}"}",
                    Tone.Faint
                );
            }
        }

        foreach (var model in fits.SelectMany(fit => fit.EmptyModels).Distinct().Order(StringComparer.Ordinal))
        {
            screen.WriteLine($"empty {model}", Tone.Faint);
        }

        return findings.Count(finding => finding.Reason is null && finding.Worst.Status != DbtStatus.Warn);
    }

    private static Tone ToneOf(DbtNodeResult worst, string? reason) =>
        reason is not null ? Tone.Plain
        : worst.Status == DbtStatus.Warn ? Tone.Heading
        : Tone.Bad;

    private static string Line(string data, string models, int empty, int passed, int warned, int failed) =>
        $"{data, -36}{models, 10}{empty, 8:N0}{passed, 9:N0}{warned, 9:N0}{failed, 9:N0}";
}
