using System.CommandLine;
using DentalSynth.Cli.Output;
using DentalSynth.Cli.Settings;

namespace DentalSynth.Cli;

/// <summary>What a command has of the world outside.</summary>
/// <param name="Screen">Where its answer goes.</param>
/// <param name="Variable">Looks up an environment variable.</param>
/// <param name="Today">Reads the calendar.</param>
internal sealed record CommandContext(IScreen Screen, Func<string, string?> Variable, Func<DateOnly> Today)
{
    /// <summary>Gets the option that names a settings file; every command has it.</summary>
    public Option<string?> EnvironmentFile { get; } =
        new("--env-file")
        {
            Description =
                $"Settings file; default {Settings.EnvironmentFile.DefaultName} of the working directory, if there",
            HelpName = "file",
            Recursive = true,
        };

    /// <summary>Returns where this run's settings come from.</summary>
    /// <exception cref="RefusedException">The settings file is missing or malformed.</exception>
    public SettingSources Sources(ParseResult arguments) =>
        new(arguments, Variable, Settings.EnvironmentFile.Read(arguments.GetValue(EnvironmentFile)));
}
