using DentalSynth.Generators.Specifications;

namespace DentalSynth.Cli.Commands;

/// <summary>Documents the tables.</summary>
internal sealed class TablesCommand : Command
{
    private readonly CommandContext context;
    private readonly DocumentOutput output = new();

    public TablesCommand(CommandContext context)
        : base("tables", "Documents every table as Markdown: rows, columns and values of the default practice")
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
