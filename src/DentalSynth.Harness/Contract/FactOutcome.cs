using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract;

/// <summary>What became of a named fact in one practice.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Elapsed">How long it took to find out.</param>
public sealed record FactOutcome(NamedFact Fact, Verdict Verdict, CheckFinding Finding, TimeSpan Elapsed)
{
    /// <summary>Gets why it does not hold all the same, where that is known: then it is no failure.</summary>
    public string? KnownReason { get; init; }

    /// <summary>Gets whether it should hold and does not.</summary>
    public bool Failed => Verdict == Verdict.Broken && KnownReason == null;
}
