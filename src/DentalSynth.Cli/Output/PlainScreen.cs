namespace DentalSynth.Cli.Output;

/// <summary>Text without any color, for files, pipes and logs.</summary>
/// <param name="writer">Where the lines go.</param>
internal sealed class PlainScreen(TextWriter writer) : IScreen
{
    /// <inheritdoc/>
    public void WriteLine(string text, Tone tone = Tone.Plain) => writer.WriteLine(text);

    /// <inheritdoc/>
    public Task<T> WatchAsync<T>(string what, Func<Task<T>> work) => work();
}
