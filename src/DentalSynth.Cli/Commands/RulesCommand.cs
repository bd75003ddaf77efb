using DentalSynth.Generators.Specifications;

namespace DentalSynth.Cli.Commands;

/// <summary>Documents the rules of the generator.</summary>
internal sealed class RulesCommand : Command
{
    private readonly CommandContext context;
    private readonly DocumentOutput output = new();

    public RulesCommand(CommandContext context)
        : base(
            "rules",
            "Documents every rule as Markdown: its settings, their sources and the dbt models that depend on it"
        )
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
