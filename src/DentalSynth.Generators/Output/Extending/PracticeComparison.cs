using System.Collections.Concurrent;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>Makes a practice at two as-of dates and finds what changes from the one to the other.</summary>
/// <remarks>Both are made side by side, place by place, so that the memory used is that of some clinics.</remarks>
internal static class PracticeComparison
{
    /// <summary>Compares two practices.</summary>
    /// <param name="earlier">The practice at the earlier date.</param>
    /// <param name="later">The same practice at the later date.</param>
    /// <param name="changed">Takes the later practice's rows that are new or not as they were; the caller completes it.
    /// </param>
    /// <param name="threads">Workers; at least 1. The outcome is the same for any number.</param>
    /// <param name="cancellationToken">Stops between two families.</param>
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
