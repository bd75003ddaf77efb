namespace DentalSynth.Cli;

/// <summary>The environment that a command runs in.</summary>
/// <param name="Screen">Where output goes.</param>
/// <param name="Variable">Looks up an environment variable.</param>
/// <param name="Today">Returns the current date.</param>
internal sealed record CommandContext(IScreen Screen, Func<string, string?> Variable, Func<DateOnly> Today)
{
    /// <summary>Gets the option for the settings file, common to all commands.</summary>
    public Option<string?> EnvironmentFile { get; } =
        new("--env-file")
        {
            Description =
                $"Settings file; default {Settings.EnvironmentFile.DefaultName} in the working directory, if it exists",
            HelpName = "file",
            Recursive = true,
        };

    /// <summary>Returns the sources of this run's settings.</summary>
    /// <exception cref="RefusedException">The settings file is missing or malformed.</exception>
    public SettingSources Sources(ParseResult arguments) =>
        new(arguments, Variable, Settings.EnvironmentFile.Read(arguments.GetValue(EnvironmentFile)));
}
