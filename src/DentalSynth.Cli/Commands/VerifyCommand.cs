using DentalSynth.Harness.Dbt;

namespace DentalSynth.Cli.Commands;

/// <summary>Verifies the contract on the practice in a database.</summary>
internal sealed class VerifyCommand : Command, IInterruptible
{
    private readonly CommandContext context;
    private readonly DatabaseSettings database = new();
    private readonly DbtSettings dbt = new();
    private readonly TermSettings terms = new();
    private readonly ReportSettings reports = new();

    public VerifyCommand(CommandContext context)
        : base("verify", "Runs dbt on the practice in a database and verifies the contract; schema raw is not changed")
    {
        this.context = context;
        database.AddTo(this);
        database.AddGuardTo(this);
        dbt.AddTo(this);
        terms.AddTo(this);
        reports.AddTo(this);
        SetAction(RunAsync);
    }

    public string StateAfterCancel(ParseResult arguments) =>
        "schema raw was not changed; dbt models may be incomplete: run verify again";

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var sources = context.Sources(arguments);
        var connectionString = database.ReadTarget(sources, arguments).ConnectionString;
        var files = reports.Read(arguments, context.Variable);
        var facts = terms.Read(sources);
        var engine = DbtEngines.ChooseGuarded(dbt.Read(sources, arguments));
        await using var loaded = await LoadedDatabase.FindWholeAsync(
            connectionString,
            context.Screen,
            cancellationToken
        );
        return await new ContractVerification(
            context.Screen,
            new Timings(context.Screen),
            engine,
            facts,
            files
        ).RunAsync(connectionString, loaded.Record, cancellationToken);
    }
}
