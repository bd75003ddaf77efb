namespace DentalSynth.Cli.Output;

/// <summary>Where a command's answer is written, line by line.</summary>
internal interface IScreen
{
    /// <summary>Writes one line.</summary>
    void WriteLine(string text, Tone tone = Tone.Plain);

    /// <summary>Does something that takes a while, and says so where somebody watches.</summary>
    Task<T> WatchAsync<T>(string what, Func<Task<T>> work);
}
