using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>What became of a test of the dbt project.</summary>
/// <param name="Expectation">The test.</param>
/// <param name="Result">What dbt says of it; null when it says nothing, which is not a pass.</param>
public sealed record ExpectationOutcome(DbtExpectation Expectation, DbtNodeResult? Result)
{
    /// <summary>Gets whether a warning is no failure: in a project of somebody's own it is what its author says that it
    /// is, in the bundled one there are none. Default false.</summary>
    public bool MayWarn { get; init; }

    /// <summary>Gets why it does not pass all the same, where that is known: then it is no failure.</summary>
    public string? KnownReason { get; init; }

    /// <summary>Gets whether it was asked and passed.</summary>
    public bool Passed => Result?.Status == DbtStatus.Pass;

    /// <summary>Gets whether it found too much, and that can be lived with: it neither passed nor failed.</summary>
    public bool Warned => (MayWarn && Result?.Status == DbtStatus.Warn) || (KnownReason != null && !Passed && !NotRun);

    /// <summary>Gets whether only dbt itself can ask it, and dbt was not there: it neither passed nor failed.</summary>
    public bool NotRun => Result?.Status == DbtStatus.NotRun;

    /// <summary>Gets whether it failed, or could not be asked, or was not asked although it should have been.</summary>
    public bool Failed => !Passed && !Warned && !NotRun;

    /// <summary>Gets where it is in a report: what failed first, then what warns, what was not run, what passed.</summary>
    public int Order =>
        Failed ? 0
        : Warned ? 1
        : NotRun ? 2
        : 3;

    /// <summary>Gets what happened, in a few words.</summary>
    public string Told =>
        Result switch
        {
            null => "absent: it was never asked",
            { Failures: { } failures } => $"{Result.Status}, {failures:N0} {(failures == 1 ? "row" : "rows")}",
            _ => $"{Result.Status}: {Result.Message}",
        };
}
