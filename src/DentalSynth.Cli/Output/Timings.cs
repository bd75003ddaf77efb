using System.Diagnostics;

namespace DentalSynth.Cli.Output;

/// <summary>Runs the steps of a command and measures the time of each.</summary>
/// <param name="screen">The output.</param>
internal sealed class Timings(IScreen screen)
{
    private readonly List<(string Step, TimeSpan Elapsed)> steps = [];

    /// <summary>Runs a step and records its time, unless it throws.</summary>
    /// <param name="step">Its name.</param>
    /// <param name="work">The step.</param>
    public async Task<T> MeasureAsync<T>(string step, Func<Task<T>> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await screen.WatchAsync(step, work);
        steps.Add((step, Stopwatch.GetElapsedTime(started)));
        return result;
    }

    /// <summary>Runs a step without a result and records its time, unless it throws.</summary>
    /// <param name="step">Its name.</param>
    /// <param name="work">The step.</param>
    public Task MeasureAsync(string step, Func<Task> work) =>
        MeasureAsync(
            step,
            async () =>
            {
                await work();
                return true;
            }
        );

    /// <summary>Writes the seconds of every step and the total.</summary>
    public void Write()
    {
        var parts = steps.Select(step => $"{step.Step} {step.Elapsed.TotalSeconds:0.00}");
        var total = steps.Sum(step => step.Elapsed.TotalSeconds);
        screen.WriteLine("");
        screen.WriteLine($"Seconds: {string.Join(", ", parts)}; total {total:0.00}", Tone.Faint);
    }
}
