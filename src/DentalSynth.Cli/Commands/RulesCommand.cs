using System.CommandLine;
using DentalSynth.Cli.Output;
using DentalSynth.Generators.Specifications;

namespace DentalSynth.Cli.Commands;

/// <summary>Writes every rule of the generator.</summary>
internal sealed class RulesCommand : Command
{
    private readonly CommandContext context;
    private readonly DocumentOutput output = new();

    /// <summary>Declares the command.</summary>
    public RulesCommand(CommandContext context)
        : base("rules", "Says every rule with its numbers, their sources and the dbt models that read it; as Markdown")
    {
        this.context = context;
        output.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        await output.WriteAsync(arguments, context.Screen, RuleSpecifications.Write(), cancellationToken);
        return ExitCodes.Success;
    }
}
