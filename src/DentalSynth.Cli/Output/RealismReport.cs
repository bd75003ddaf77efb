using System.Globalization;
using DentalSynth.Generators.Realism;

namespace DentalSynth.Cli.Output;

/// <summary>Writes the comparison with published figures, failures first.</summary>
internal static class RealismReport
{
    private const int NameWidth = 52;

    public static void Write(IScreen screen, IReadOnlyList<RealismFinding> findings)
    {
        foreach (var group in findings.GroupBy(finding => finding.Verdict).OrderBy(group => group.Key))
        {
            screen.WriteLine("");
            screen.WriteLine($"{Title(group.Key)} ({group.Count()}):", Tone.Heading);
            foreach (var finding in group)
            {
                Write(screen, finding);
            }
        }

        var failures = findings.Count(finding => finding.IsFailure);
        screen.WriteLine("");
        screen.WriteLine(
            failures == 0
                ? $"✓ All {findings.Count} metrics are inside the published range or explained."
                : $"✗ {failures} of {findings.Count} metrics are outside the published range.",
            failures == 0 ? Tone.Good : Tone.Bad
        );
    }

    /// <summary>Returns the published range or figure.</summary>
    public static string Range(RealismMetric metric) =>
        metric.Low.Equals(metric.High) ? Figure(metric.Low) : $"{Figure(metric.Low)} to {Figure(metric.High)}";

    /// <summary>Returns the practice's figure with its sampling error.</summary>
    public static string Value(RealismFinding finding) =>
        finding.Value is { } value ? $"{Figure(value)} ± {Figure(finding.Noise)}" : "none";

    private static string Figure(double value) =>
        value.ToString(Math.Abs(value) < 10 ? "0.####" : "#,##0.##", CultureInfo.InvariantCulture);

    private static void Write(IScreen screen, RealismFinding finding)
    {
        var name = finding.Metric.Name.PadRight(NameWidth);
        var range = Range(finding.Metric).PadLeft(20);
        screen.WriteLine($"  {name} {range}  {Value(finding), 24}", finding.IsFailure ? Tone.Bad : Tone.Plain);
        if (finding.Verdict == RealismVerdict.OutsideForAReason)
        {
            screen.WriteLine($"    {finding.Metric.Reason}", Tone.Faint);
        }
    }

    private static string Title(RealismVerdict verdict) =>
        verdict switch
        {
            RealismVerdict.Outside => "Outside the published range",
            RealismVerdict.WithoutValue => "No value",
            RealismVerdict.OutsideForAReason => "Outside, explained",
            _ => "Inside",
        };
}
