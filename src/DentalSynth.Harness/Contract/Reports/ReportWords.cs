using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.Harness.Contract.Reports;

/// <summary>The words that reports have in common.</summary>
internal static class ReportWords
{
    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Broken => "broken",
            Verdict.Holds => "holds",
            _ => "not judged",
        };

    public static string Of(ExpectationOutcome test) =>
        test.Failed ? "failed"
        : test.Warned ? "warned"
        : test.NotRun ? "not run"
        : "passed";

    public static string Sentence(NamedFact fact) => fact.Name.Replace('_', ' ');
}
