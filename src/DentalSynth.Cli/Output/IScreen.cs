namespace DentalSynth.Cli.Output;

/// <summary>Where a command's answer is written, line by line.</summary>
internal interface IScreen
{
    /// <summary>Writes one line.</summary>
    void WriteLine(string text, Tone tone = Tone.Plain);

    /// <summary>Writes what nobody asked for and should know, where there is such a thing.</summary>
    void WriteNote(string? text)
    {
        if (text is not null)
        {
            WriteLine(text, Tone.Heading);
        }
    }

    /// <summary>Does something that takes a while, and says so where somebody watches.</summary>
    Task<T> WatchAsync<T>(string what, Func<Task<T>> work);
}
