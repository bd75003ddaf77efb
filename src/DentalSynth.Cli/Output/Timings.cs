using System.Diagnostics;

namespace DentalSynth.Cli.Output;

/// <summary>Does the steps of a run one after the other and writes down how long each took.</summary>
/// <param name="screen">Where somebody may be watching.</param>
internal sealed class Timings(IScreen screen)
{
    private readonly List<(string Step, TimeSpan Elapsed)> steps = [];

    /// <summary>Does a step; one that fails is not written down.</summary>
    /// <param name="step">A word or two for it.</param>
    /// <param name="work">What is to be done.</param>
    public async Task<T> MeasureAsync<T>(string step, Func<Task<T>> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await screen.WatchAsync(step, work);
        steps.Add((step, Stopwatch.GetElapsedTime(started)));
        return result;
    }

    /// <summary>Does a step that has no result; one that fails is not written down.</summary>
    /// <param name="step">A word or two for it.</param>
    /// <param name="work">What is to be done.</param>
    public Task MeasureAsync(string step, Func<Task> work) =>
        MeasureAsync(
            step,
            async () =>
            {
                await work();
                return true;
            }
        );

    /// <summary>Writes one line with the seconds of every step and of all together.</summary>
    public void Write()
    {
        var parts = steps.Select(step => $"{step.Step} {step.Elapsed.TotalSeconds:0.00}");
        var total = steps.Sum(step => step.Elapsed.TotalSeconds);
        screen.WriteLine("");
        screen.WriteLine($"Seconds: {string.Join(", ", parts)}; together {total:0.00}", Tone.Faint);
    }
}
