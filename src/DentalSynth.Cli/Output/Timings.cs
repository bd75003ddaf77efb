using System.Diagnostics;

namespace DentalSynth.Cli.Output;

/// <summary>How long each step of a run took, in the order in which they were done.</summary>
internal sealed class Timings
{
    private readonly List<(string Step, TimeSpan Elapsed)> steps = [];

    /// <summary>Does a step and writes down how long it took; a step that fails is not written down.</summary>
    public async Task<T> MeasureAsync<T>(string step, Func<Task<T>> work)
    {
        var clock = Stopwatch.StartNew();
        var result = await work().ConfigureAwait(false);
        steps.Add((step, clock.Elapsed));
        return result;
    }

    /// <summary>Returns one line with the seconds of every step and of all together.</summary>
    public override string ToString()
    {
        var total = steps.Sum(step => step.Elapsed.TotalSeconds);
        var parts = steps.Select(step => $"{step.Step} {step.Elapsed.TotalSeconds:0.00}");
        return $"Seconds: {string.Join(", ", parts)}, together {total:0.00}";
    }
}
