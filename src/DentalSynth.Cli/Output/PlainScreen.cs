namespace DentalSynth.Cli.Output;

/// <summary>Writes plain text, for files, pipes and logs.</summary>
/// <param name="writer">The output.</param>
internal sealed class PlainScreen(TextWriter writer) : IScreen
{
    public void WriteLine(string text, Tone tone = Tone.Plain) => writer.WriteLine(text);

    public Task<T> WatchAsync<T>(string what, Func<Task<T>> work) => work();
}
