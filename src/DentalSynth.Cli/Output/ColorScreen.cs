using Spectre.Console;

namespace DentalSynth.Cli.Output;

/// <summary>Writes to a terminal, with colors.</summary>
/// <param name="console">The terminal.</param>
internal sealed class ColorScreen(IAnsiConsole console) : IScreen
{
    public int Width => console.Profile.Width;

    public void WriteLine(string text, Tone tone = Tone.Plain) => console.WriteLine(text, StyleOf(tone));

    public Task<T> WatchAsync<T>(string what, Func<Task<T>> work) =>
        console.Status().StartAsync(Markup.Escape(what), _ => work());

    private static Style StyleOf(Tone tone) =>
        tone switch
        {
            Tone.Heading => new Style(decoration: Decoration.Bold),
            Tone.Good => new Style(Color.Green),
            Tone.Bad => new Style(Color.Red),
            Tone.Faint => new Style(decoration: Decoration.Dim),
            _ => Style.Plain,
        };
}
