using System.Diagnostics;

namespace DentalSynth.Benchmarks;

/// <summary>The medians of a piece of work that was done several times.</summary>
/// <param name="Wall">Time on the wall.</param>
/// <param name="Processor">Processor time of this process, on all cores.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Processor)
{
    /// <summary>Does the work once to warm up, then as often as asked.</summary>
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

    /// <summary>Does the work once.</summary>
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
