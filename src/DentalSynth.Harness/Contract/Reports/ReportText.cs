using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.Harness.Contract.Reports;

/// <summary>Texts shared by all report formats.</summary>
internal static class ReportText
{
    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Fails => "fails",
            Verdict.Holds => "holds",
            _ => "skipped",
        };

    public static string Of(ExpectationOutcome test) =>
        test.Failed ? "failed"
        : test.Warned ? "warned"
        : test.NotRun ? "not run"
        : "passed";

    public static string Sentence(NamedFact fact) => fact.Name.Replace('_', ' ');
}
