using System.Collections.Concurrent;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators;

/// <summary>Makes a whole dental practice that never existed, row by row, into a sink.</summary>
public static class PracticeGenerator
{
    /// <summary>Generates the practice that <paramref name="options"/> describe.</summary>
    /// <param name="options">What the practice is like. Validated first.</param>
    /// <param name="sink">Where its rows go; the caller completes it.</param>
    /// <param name="threads">Workers; at least 1. The rows are the same for any number.</param>
    /// <param name="cancellationToken">Stops the run between two families.</param>
    /// <returns>One entry per phase, in order, with the rows that it made per table.</returns>
    /// <exception cref="GenerationOptionsException">The options are out of range.</exception>
    public static async Task<IReadOnlyList<GenerationProgress>> GenerateAsync(
        GenerationOptions options,
        IRowSink sink,
        int threads,
        CancellationToken cancellationToken
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var run = new RunContext(options.Validate());
        var parts = new PracticeParts(run);
        var idle = new ConcurrentBag<PhaseWriter>(
            Enumerable.Range(0, threads).Select(_ => new PhaseWriter(sink.OpenWriter()))
        );
        await Parallel
            .ForEachAsync(
                parts.Numbers,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken },
                async (part, stop) =>
                {
                    idle.TryTake(out var writer);
                    await parts.WriteAsync(part, writer!, stop).ConfigureAwait(false);
                    idle.Add(writer!);
                }
            )
            .ConfigureAwait(false);
        return PhaseWriter.Sum(idle);
    }
}
