using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract;

/// <summary>The outcomes of all facts and dbt tests of a practice.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Facts">The outcomes of the facts, failed ones first, then by system.</param>
/// <param name="Expectations">The outcomes of the dbt tests, failed ones first, then by name.</param>
public sealed record ContractReport(
    LoadedPractice Practice,
    IReadOnlyList<FactOutcome> Facts,
    IReadOnlyList<ExpectationOutcome> Expectations
)
{
    /// <summary>Gets the models, seeds and snapshots that failed to build.</summary>
    public IReadOnlyList<DbtNodeResult> UnbuiltModels { get; init; } = [];

    /// <summary>Gets the number of models built.</summary>
    public int Built { get; init; }

    /// <summary>Gets the facts that fail.</summary>
    public IEnumerable<FactOutcome> FailedFacts => Facts.Where(fact => fact.Failed);

    /// <summary>Gets the dbt tests that failed.</summary>
    public IEnumerable<ExpectationOutcome> FailedExpectations => Expectations.Where(test => test.Failed);

    /// <summary>Gets the number of failed facts, dbt tests and models.</summary>
    public int Failures => FailedFacts.Count() + FailedExpectations.Count() + UnbuiltModels.Count;

    /// <summary>Gets whether at least one fact and one dbt test passed and nothing
    /// failed.</summary>
    public bool Holds =>
        Facts.Any(fact => fact.Verdict == Verdict.Holds) && Expectations.Any(test => test.Passed) && Failures == 0;
}
