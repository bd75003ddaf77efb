using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt;

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
    /// <summary>Gets what was to be built and was not: models, seeds and snapshots.</summary>
    public IReadOnlyList<DbtNodeResult> UnbuiltModels { get; init; } = [];

    /// <summary>Gets how many models were built.</summary>
    public int Built { get; init; }

    /// <summary>Gets the facts that are broken.</summary>
    public IEnumerable<FactOutcome> BrokenFacts => Facts.Where(fact => fact.Failed);

    /// <summary>Gets the dbt tests that did not pass.</summary>
    public IEnumerable<ExpectationOutcome> FailedExpectations => Expectations.Where(test => test.Failed);

    /// <summary>Gets how many facts, dbt tests and models are not what they should be.</summary>
    public int Failures => BrokenFacts.Count() + FailedExpectations.Count() + UnbuiltModels.Count;

    /// <summary>Gets whether no fact is broken, no dbt test failed and every model was built, and some facts and tests are
    /// well.</summary>
    public bool Holds =>
        Facts.Any(fact => fact.Verdict == Verdict.Holds) && Expectations.Any(test => test.Passed) && Failures == 0;
}
