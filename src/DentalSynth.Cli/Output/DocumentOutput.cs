namespace DentalSynth.Cli.Output;

/// <summary>Writes a command's document to a file or to the screen.</summary>
internal sealed class DocumentOutput
{
    private readonly Option<string?> output = new("--output")
    {
        Description = "Write to this file instead of the screen",
        HelpName = "file",
    };

    public void AddTo(Command command) => command.Options.Add(output);

    /// <summary>Writes the document.</summary>
    /// <exception cref="RefusedException">The file can't be written.</exception>
    public async Task WriteAsync(
        ParseResult arguments,
        IScreen screen,
        string text,
        CancellationToken cancellationToken
    )
    {
        if (arguments.GetValue(output) is not { } file)
        {
            screen.WriteLine(text);
            return;
        }

        try
        {
            await File.WriteAllTextAsync(file, text, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"--output {file}: {problem.Message}");
        }
    }
}
