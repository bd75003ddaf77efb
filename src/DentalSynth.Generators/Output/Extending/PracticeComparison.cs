using System.Collections.Concurrent;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>Generates a practice at two as-of dates and finds the differences.</summary>
/// <remarks>Both are generated clinic by clinic, so only a few clinics are in memory.</remarks>
internal static class PracticeComparison
{
    /// <summary>Compares two practices.</summary>
    /// <param name="earlier">The practice at the earlier date.</param>
    /// <param name="later">The same practice at the later date.</param>
    /// <param name="changed">Receives the later practice's new and changed rows; the caller completes it.
    /// </param>
    /// <param name="threads">The number of workers, at least 1; does not change the result.</param>
    /// <param name="cancellationToken">Cancels between two families.</param>
    /// <exception cref="GenerationOptionsException">Options are out of range.</exception>
    public static async Task<PracticeDifference> RunAsync(
        GenerationOptions earlier,
        GenerationOptions later,
        IRowSink changed,
        int threads,
        CancellationToken cancellationToken
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var earlierParts = new PracticeParts(new RunContext(earlier.Validate()));
        var laterParts = new PracticeParts(new RunContext(later.Validate()));
        var idle = new ConcurrentBag<PartComparison>(
            Enumerable.Range(0, threads).Select(_ => new PartComparison(changed.OpenWriter()))
        );
        await Parallel
            .ForEachAsync(
                laterParts.Numbers,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken },
                async (part, stop) =>
                {
                    idle.TryTake(out var worker);
                    await worker!.RunAsync(earlierParts, laterParts, part, stop).ConfigureAwait(false);
                    idle.Add(worker);
                }
            )
            .ConfigureAwait(false);
        return PracticeDifference.Sum(idle);
    }
}
