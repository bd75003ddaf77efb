namespace DentalSynth.Cli.Output;

/// <summary>The output of a command.</summary>
internal interface IScreen
{
    /// <summary>Gets the maximum length of a line; files, pipes and logs have none.</summary>
    int Width => 120;

    void WriteLine(string text, Tone tone = Tone.Plain);

    /// <summary>Writes a notice, if there is one.</summary>
    void WriteNote(string? text)
    {
        if (text is not null)
        {
            WriteLine(text, Tone.Heading);
        }
    }

    /// <summary>Runs a long task and shows its name on a terminal.</summary>
    Task<T> WatchAsync<T>(string what, Func<Task<T>> work);
}
