using System.CommandLine;
using DentalSynth.Cli.Output;
using DentalSynth.Generators.Specifications;

namespace DentalSynth.Cli.Commands;

/// <summary>Writes what is in every table.</summary>
internal sealed class TablesCommand : Command
{
    private readonly CommandContext context;
    private readonly DocumentOutput output = new();

    /// <summary>Declares the command.</summary>
    public TablesCommand(CommandContext context)
        : base("tables", "Says what is in each table of the usual practice: rows, columns, values; as Markdown")
    {
        this.context = context;
        output.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var text = await TableSpecifications.WriteAsync(
            TableSpecifications.Usual,
            Environment.ProcessorCount,
            cancellationToken
        );
        await output.WriteAsync(arguments, context.Screen, text, cancellationToken);
        return ExitCodes.Success;
    }
}
