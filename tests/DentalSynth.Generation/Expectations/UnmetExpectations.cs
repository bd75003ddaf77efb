namespace DentalSynth.Generation.Expectations;

/// <summary>What is known not to be met, and why: unmet.csv.</summary>
internal static class UnmetExpectations
{
    private static readonly HashSet<string> Listed =
    [
        .. ExpectationFile.Read("unmet.csv").Select(row => row.Text("Expectation")),
    ];

    public static int Count => Listed.Count;

    public static bool IsListed(Expectation expectation) => Listed.Contains(expectation.Sentence);
}
