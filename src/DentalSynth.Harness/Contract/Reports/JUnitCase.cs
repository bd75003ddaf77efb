namespace DentalSynth.Harness.Contract.Reports;

/// <summary>A test case of a JUnit file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Elapsed">Its time.</param>
internal sealed record JUnitCase(string Name, TimeSpan Elapsed)
{
    /// <summary>Gets the XML element of a failure: failure or error; null if there is none.</summary>
    public string? Failure { get; init; }

    public bool Skipped { get; init; }

    /// <summary>Gets the result in one line.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>Gets the work order, if any.</summary>
    public string? Text { get; init; }
}
