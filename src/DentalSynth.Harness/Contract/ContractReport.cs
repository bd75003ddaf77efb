using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.Harness.Contract;

/// <summary>Whether a practice keeps the contract, fact by fact and dbt test by dbt test.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Facts">What became of the named facts: broken ones first, then by system.</param>
/// <param name="Expectations">What became of the dbt tests: those that did not pass first, then by name.</param>
public sealed record ContractReport(
    LoadedPractice Practice,
    IReadOnlyList<FactOutcome> Facts,
    IReadOnlyList<ExpectationOutcome> Expectations
)
{
    /// <summary>Gets the facts that are broken.</summary>
    public IEnumerable<FactOutcome> BrokenFacts => Facts.Where(fact => fact.Verdict == Verdict.Broken);

    /// <summary>Gets the dbt tests that did not pass.</summary>
    public IEnumerable<ExpectationOutcome> FailedExpectations => Expectations.Where(test => !test.Passed);

    /// <summary>Gets whether no fact is broken and every dbt test passed, and there are some of both.</summary>
    public bool Holds =>
        Facts.Any(fact => fact.Verdict == Verdict.Holds)
        && Expectations.Count > 0
        && !BrokenFacts.Any()
        && !FailedExpectations.Any();
}
