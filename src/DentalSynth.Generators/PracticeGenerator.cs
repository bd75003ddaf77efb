using System.Collections.Concurrent;
using DentalSynth.Generators.Phases;
using DentalSynth.Generators.Phases.Patients;
using DentalSynth.Generators.Sinks;

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
        var idle = new ConcurrentBag<PhaseWriter>(
            Enumerable.Range(0, threads).Select(_ => new PhaseWriter(sink.OpenWriter()))
        );
        WritePractice(run, idle.First());
        await Parallel
            .ForEachAsync(
                PlacesOf(run),
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken },
                async (place, stop) =>
                {
                    idle.TryTake(out var writer);
                    await place.RunAsync(writer!, stop).ConfigureAwait(false);
                    idle.Add(writer!);
                }
            )
            .ConfigureAwait(false);
        return PhaseWriter.Sum(idle);
    }

    // What is there before the first patient belongs to the first shard.
    private static void WritePractice(RunContext run, PhaseWriter writer)
    {
        if (run.Options.Shard > 1)
        {
            return;
        }

        var before = new PracticeRows(run);
        writer.AddAll(PhaseName.Foundation, before.Foundation());
        writer.AddAll(PhaseName.Patient, before.Patients());
        writer.AddAll(PhaseName.Insurance, before.Insurance());
        writer.AddAll(PhaseName.Clinical, before.Clinical());
        writer.AddAll(PhaseName.Supporting, before.Supporting());
    }

    private static IEnumerable<PlaceRun> PlacesOf(RunContext run)
    {
        var options = run.Options;
        var locations = run.Practice.Locations;
        var families = HouseholdCensus.Take(options.Patients, locations.Count, run.Patients.HouseholdSize, run.Sources);
        return Enumerable
            .Range(0, locations.Count)
            .Where(place => place % options.Shards == options.Shard - 1)
            .Select(place => new PlaceRun(run, locations[place], families[place]));
    }
}
