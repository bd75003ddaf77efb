namespace DentalSynth.Harness.Contract;

/// <summary>The facts to verify, and the checks that are known to fail.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Known">The known findings.</param>
public sealed record ContractTerms(IReadOnlyList<NamedFact> Facts, IReadOnlyList<KnownFinding> Known)
{
    /// <summary>The environment variable with a folder of the user's own facts.</summary>
    public const string FactsVariable = "DENTALSYNTH_FACTS";

    /// <summary>The environment variable with a file of known findings.</summary>
    public const string KnownVariable = "DENTALSYNTH_KNOWN";

    /// <summary>Gets the contract without known findings.</summary>
    public static ContractTerms Default { get; } = new(ContractFacts.All, []);

    /// <summary>Returns the contract with additional facts and known findings.</summary>
    /// <param name="facts">The folder of facts; null for none.</param>
    /// <param name="known">The file of known findings; null for none.</param>
    /// <exception cref="FormatException">The content is invalid.</exception>
    /// <exception cref="IOException">The folder or file can't be read.</exception>
    public static ContractTerms Of(string? facts, string? known) =>
        new(
            facts == null ? ContractFacts.All : [.. ContractFacts.All, .. ContractFacts.Of(facts)],
            known == null ? [] : KnownFinding.ReadFile(known)
        );

    /// <summary>Returns the reason of a known failure; null if the check is not known to fail.</summary>
    /// <param name="check">Its name.</param>
    public string? ReasonOf(string check) => Known.FirstOrDefault(finding => finding.IsOf(check))?.Reason;
}
