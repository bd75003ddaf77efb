namespace DentalSynth.Harness.Contract;

/// <summary>By which facts a practice is judged, and which checks are known to fail.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Known">What is known to fail.</param>
public sealed record ContractTerms(IReadOnlyList<NamedFact> Facts, IReadOnlyList<KnownFinding> Known)
{
    /// <summary>The environment variable that names a folder of facts of one's own.</summary>
    public const string FactsVariable = "DENTALSYNTH_FACTS";

    /// <summary>The environment variable that names a file of known findings.</summary>
    public const string KnownVariable = "DENTALSYNTH_KNOWN";

    /// <summary>Gets the contract, without an exception.</summary>
    public static ContractTerms Default { get; } = new(ContractFacts.All, []);

    /// <summary>Returns the contract, and what a folder and a file add to it.</summary>
    /// <param name="facts">The folder of facts; null for none.</param>
    /// <param name="known">The file of known findings; null for none.</param>
    /// <exception cref="FormatException">What is there can't be understood.</exception>
    /// <exception cref="IOException">One can't be read.</exception>
    public static ContractTerms Of(string? facts, string? known) =>
        new(
            facts == null ? ContractFacts.All : [.. ContractFacts.All, .. ContractFacts.Of(facts)],
            known == null ? [] : KnownFinding.ReadFile(known)
        );

    /// <summary>Returns why a check fails, where that is known.</summary>
    /// <param name="check">Its name.</param>
    public string? ReasonOf(string check) => Known.FirstOrDefault(finding => finding.IsOf(check))?.Reason;
}
