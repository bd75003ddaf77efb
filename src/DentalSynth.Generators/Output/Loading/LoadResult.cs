namespace DentalSynth.Generators.Output.Loading;

/// <summary>The result of a load.</summary>
/// <param name="Record">The load record.</param>
/// <param name="Phases">The rows of each phase.</param>
/// <param name="Connections">The number of connections used.</param>
/// <param name="Elapsed">The time from the first connection to the commit.</param>
public sealed record LoadResult(
    LoadRecord Record,
    IReadOnlyList<GenerationProgress> Phases,
    int Connections,
    TimeSpan Elapsed
)
{
    /// <summary>Gets what a killed load had left and was cleaned up; null if nothing.</summary>
    public string? Recovered { get; init; }
}
