namespace DentalSynth.Generators.Output.Loading;

/// <summary>A load that is done.</summary>
/// <param name="Record">What was written down in the database.</param>
/// <param name="Phases">What each phase made.</param>
/// <param name="Connections">The number of connections that it went through.</param>
/// <param name="Elapsed">The time from the first connection to the commit.</param>
public sealed record LoadResult(
    LoadRecord Record,
    IReadOnlyList<GenerationProgress> Phases,
    int Connections,
    TimeSpan Elapsed
)
{
    /// <summary>Gets what a killed load had left and was ended first, in words; null when there was nothing.</summary>
    public string? Recovered { get; init; }
}
