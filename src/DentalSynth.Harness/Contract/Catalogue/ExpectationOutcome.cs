using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>What became of a test of the dbt project.</summary>
/// <param name="Expectation">The test.</param>
/// <param name="Result">What dbt says of it; null when it says nothing, which is not a pass.</param>
public sealed record ExpectationOutcome(DbtExpectation Expectation, DbtNodeResult? Result)
{
    /// <summary>Gets whether it was asked and passed.</summary>
    public bool Passed => Result?.Status == DbtStatus.Pass;

    /// <summary>Gets what happened, in a few words.</summary>
    public string Told =>
        Result switch
        {
            null => "absent: it was never asked",
            { Failures: { } failures } => $"{Result.Status}, {failures:N0} {(failures == 1 ? "row" : "rows")}",
            _ => $"{Result.Status}: {Result.Message}",
        };
}
