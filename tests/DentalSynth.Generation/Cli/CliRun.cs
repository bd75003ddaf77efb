using DentalSynth.Cli;
using DentalSynth.Cli.Commands;
using DentalSynth.Cli.Output;

namespace DentalSynth.Generation.Cli;

/// <summary>Runs a command in the test process with its own environment.</summary>
internal sealed class CliRun
{
    public required int ExitCode { get; init; }

    public required string Output { get; init; }

    public required string Errors { get; init; }

    public string[] Lines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CliRun> Of(string commandLine, params (string Name, string Value)[] environment)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var variables = environment.ToDictionary(variable => variable.Name, variable => variable.Value);
        var context = new CommandContext(
            new PlainScreen(output),
            variables.GetValueOrDefault,
            () => new DateOnly(2026, 1, 31)
        );
        var args = commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var exitCode = await CommandLine.RunAsync(AllCommands.Create(context), args, errors);
        return new()
        {
            ExitCode = exitCode,
            Output = output.ToString(),
            Errors = errors.ToString(),
        };
    }
}
