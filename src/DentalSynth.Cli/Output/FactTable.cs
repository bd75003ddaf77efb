using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Reports;

namespace DentalSynth.Cli.Output;

/// <summary>Writes the facts by system, failed facts first.</summary>
internal static class FactTable
{
    public static void Write(IScreen screen, ContractPage page)
    {
        foreach (var system in page.Systems)
        {
            screen.WriteLine("");
            screen.WriteLine($"{system.Key}:", Tone.Heading);
            foreach (var fact in system)
            {
                screen.WriteLine($"  {Sign(fact)} {fact.Fact.Name}{Remark(fact)}", ToneOf(fact));
            }
        }
    }

    private static string Sign(FactOutcome fact) =>
        fact.Verdict switch
        {
            Verdict.Fails when fact.Failed => "✗",
            Verdict.Holds => "✓",
            _ => "-",
        };

    private static string Remark(FactOutcome fact) =>
        fact.Verdict == Verdict.Holds ? string.Empty : $": {fact.KnownReason ?? fact.Finding.Summary}";

    private static Tone ToneOf(FactOutcome fact) =>
        fact.Verdict switch
        {
            Verdict.Fails when fact.Failed => Tone.Bad,
            Verdict.Holds => Tone.Plain,
            _ => Tone.Faint,
        };
}
