using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>The outcome of a dbt test.</summary>
/// <param name="Expectation">The test.</param>
/// <param name="Result">Its result; null if it did not run.</param>
public sealed record ExpectationOutcome(DbtExpectation Expectation, DbtNodeResult? Result)
{
    /// <summary>Gets whether a warning is not a failure. True for the user's own project; the bundled project has no
    /// warnings. Default false.</summary>
    public bool MayWarn { get; init; }

    /// <summary>Gets the reason of a known failure, which does not count as failed.</summary>
    public string? KnownReason { get; init; }

    /// <summary>Gets whether it passed.</summary>
    public bool Passed => Result?.Status == DbtStatus.Pass;

    /// <summary>Gets whether it warned or is known to fail.</summary>
    public bool Warned => (MayWarn && Result?.Status == DbtStatus.Warn) || (KnownReason != null && !Passed && !NotRun);

    /// <summary>Gets whether it was not run because it requires dbt.</summary>
    public bool NotRun => Result?.Status == DbtStatus.NotRun;

    /// <summary>Gets whether it failed, raised an error, or did not run although it should have.</summary>
    public bool Failed => !Passed && !Warned && !NotRun;

    /// <summary>Gets its order in reports: failed, warned, not run, passed.</summary>
    public int Order =>
        Failed ? 0
        : Warned ? 1
        : NotRun ? 2
        : 3;

    /// <summary>Gets the description of the result.</summary>
    public string Description =>
        Result switch
        {
            null => "no result: it was not run",
            { Failures: { } failures } => $"{Result.Status}, {failures:N0} {(failures == 1 ? "row" : "rows")}",
            _ => $"{Result.Status}: {Result.Message}",
        };
}
