using System.Diagnostics;

namespace DentalSynth.Benchmarks;

/// <summary>The median times of repeated runs.</summary>
/// <param name="Wall">Wall-clock time.</param>
/// <param name="Processor">CPU time of this process on all cores.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Processor)
{
    /// <summary>Measures several runs after a warm-up run.</summary>
    public static async Task<Measurement> OfAsync(int repetitions, Func<Task> work)
    {
        await work();
        var runs = new List<Measurement>();
        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            runs.Add(await OnceAsync(work));
        }

        return Median(runs);
    }

    /// <summary>Measures one run.</summary>
    public static async Task<Measurement> OnceAsync(Func<Task> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        await work();
        var wall = Stopwatch.GetElapsedTime(started);
        process.Refresh();
        return new Measurement(wall, process.TotalProcessorTime - processor);
    }

    public static Measurement Median(IReadOnlyCollection<Measurement> runs) =>
        new(Middle(runs.Select(run => run.Wall)), Middle(runs.Select(run => run.Processor)));

    private static TimeSpan Middle(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
