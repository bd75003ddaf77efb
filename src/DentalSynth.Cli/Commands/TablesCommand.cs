using System.CommandLine;
using DentalSynth.Generators.Specifications;

namespace DentalSynth.Cli.Commands;

/// <summary>Writes what is in every table.</summary>
internal sealed class TablesCommand : Command
{
    private readonly CommandContext context;
    private readonly Option<string?> output = new("--output")
    {
        Description = "Write into this file instead of showing it",
        HelpName = "file",
    };

    /// <summary>Declares the command.</summary>
    public TablesCommand(CommandContext context)
        : base("tables", "Says what is in each table of the usual practice: rows, columns, values; as Markdown")
    {
        this.context = context;
        Options.Add(output);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var text = await TableSpecifications.WriteAsync(
            TableSpecifications.Usual,
            Environment.ProcessorCount,
            cancellationToken
        );
        if (arguments.GetValue(output) is { } file)
        {
            await WriteAsync(file, text, cancellationToken);
        }
        else
        {
            context.Screen.WriteLine(text);
        }

        return ExitCodes.Success;
    }

    private static async Task WriteAsync(string file, string text, CancellationToken cancellationToken)
    {
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
