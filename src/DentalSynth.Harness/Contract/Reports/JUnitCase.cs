namespace DentalSynth.Harness.Contract.Reports;

/// <summary>One test case of a JUnit file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record JUnitCase(string Name, TimeSpan Elapsed)
{
    /// <summary>Gets the element that tells of a failure: failure or error; null when there is none.</summary>
    public string? Failure { get; init; }

    /// <summary>Gets whether it was not judged.</summary>
    public bool Skipped { get; init; }

    /// <summary>Gets what happened, in a line.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>Gets the work order, if there is one.</summary>
    public string? Text { get; init; }
}
