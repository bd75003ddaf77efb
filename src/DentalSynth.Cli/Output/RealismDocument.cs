using System.Text;
using DentalSynth.Generators.Realism;

namespace DentalSynth.Cli.Output;

/// <summary>Writes the published figures and what they are in a practice as a page.</summary>
internal static class RealismDocument
{
    private const string Introduction = """
        # Realism

        Published figures on dental practices, and what they are in a practice that was made. This page is written by

        ```sh
        dentalsynth realism --profile realistic --patients 20000 --as-of 2026-11-21 --report docs/REALISM.md
        ```

        A metric is *inside* when ours lies in the published range, widened by sampling noise: three standard errors. Those
        of a share or a mean come from its rows; a median, a ratio or a count is taken to spread among patients as far as it
        is large, so that its standard error is itself by the square root of the patients seen in 26 months. Figures per
        practice are per place where patients are treated. Grade A is a survey or many practices, B one practice, C a vendor,
        T a target that consultants set. There is no score: each metric stands for itself.

        """;

    /// <summary>Writes the page.</summary>
    public static async Task WriteAsync(
        string file,
        IReadOnlyList<RealismFinding> findings,
        CancellationToken cancellationToken
    )
    {
        var page = new StringBuilder(Introduction);
        foreach (var group in findings.GroupBy(finding => finding.Verdict).OrderBy(group => group.Key))
        {
            page.Append('\n').Append($"## {Title(group.Key)}\n\n");
            page.Append(
                "| metric | published | ours | unit | grade | source |\n| --- | --- | --- | --- | --- | --- |\n"
            );
            foreach (var finding in group)
            {
                page.Append(Line(finding));
            }
        }

        page.Append("\n## Reasons\n\n");
        foreach (var finding in findings.Where(finding => finding.Verdict == RealismVerdict.OutsideForAReason))
        {
            page.Append($"- `{finding.Metric.Name}`: {finding.Metric.Reason}\n");
        }

        await File.WriteAllTextAsync(file, page.ToString(), cancellationToken);
    }

    private static string Line(RealismFinding finding)
    {
        var metric = finding.Metric;
        var titles = metric.Source.Split(" | ");
        var sources = metric.Address.Split(" | ").Select((address, n) => $"[{titles[n]}]({address})");
        return $"| `{metric.Name}` | {RealismReport.Range(metric)} | {RealismReport.Value(finding)} "
            + $"| {metric.Unit} | {metric.Grade} | {string.Join("; ", sources)} |\n";
    }

    private static string Title(RealismVerdict verdict) =>
        verdict switch
        {
            RealismVerdict.Outside => "Outside",
            RealismVerdict.WithoutValue => "Without a value",
            RealismVerdict.OutsideForAReason => "Outside for a reason",
            _ => "Inside",
        };
}
