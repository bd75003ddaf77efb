using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract;

/// <summary>The outcome of a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Finding">The result of its check.</param>
/// <param name="Elapsed">The time of the check.</param>
public sealed record FactOutcome(NamedFact Fact, Verdict Verdict, CheckFinding Finding, TimeSpan Elapsed)
{
    /// <summary>Gets the reason of a known failure, which does not count as failed.</summary>
    public string? KnownReason { get; init; }

    /// <summary>Gets whether it fails and is not known to fail.</summary>
    public bool Failed => Verdict == Verdict.Fails && KnownReason == null;
}
