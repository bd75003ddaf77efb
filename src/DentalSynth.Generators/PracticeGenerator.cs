using DentalSynth.Generators.Sinks;

namespace DentalSynth.Generators;

/// <summary>Makes a whole dental practice that never existed, row by row, into a sink.</summary>
public static class PracticeGenerator
{
    /// <summary>Generates the practice that <paramref name="options"/> describe.</summary>
    /// <param name="options">What the practice is like. Validated first.</param>
    /// <param name="sink">Where its rows go.</param>
    /// <param name="threads">Workers; at least 1. The rows are the same for any number.</param>
    /// <param name="cancellationToken">Stops the run between two households.</param>
    /// <returns>One entry per phase, in order, with the rows that it made per table.</returns>
    /// <exception cref="GenerationOptionsException">The options are out of range.</exception>
    public static Task<IReadOnlyList<GenerationProgress>> GenerateAsync(
        GenerationOptions options,
        IRowSink sink,
        int threads,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();
}
