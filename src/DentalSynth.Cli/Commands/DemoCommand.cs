using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Generates a practice in a temporary PostgreSQL, runs dbt and verifies the contract, without configuration.</summary>
internal sealed class DemoCommand : Command
{
    private readonly CommandContext context;
    private readonly GenerationSettings practice = new();
    private readonly TermSettings terms = new();
    private readonly ReportSettings reports = new();

    public DemoCommand(CommandContext context)
        : base("demo", "Generates a practice in a temporary PostgreSQL, runs dbt and verifies the contract")
    {
        this.context = context;
        practice.AddTo(this);
        terms.AddTo(this);
        reports.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var sources = context.Sources(arguments);
        var options = practice.Read(sources, context.Today());
        var facts = terms.Read(sources);
        var files = reports.Read(arguments, context.Variable);
        var engine = DbtEngines.Choose();
        var timings = new Timings(context.Screen);
        await using var server = await timings.MeasureAsync(
            "start",
            () => PostgresServer.StartAsync(cancellationToken)
        );
        var database = await server.CreateRawDatabaseAsync(LoadTarget.DefaultDatabase, cancellationToken);
        Banner.Write(context.Screen, options, $"{database.Name} on {server.Description}");

        var record = await LoadAsync(database, options, timings, cancellationToken);
        var verification = new ContractVerification(context.Screen, timings, engine, facts, files);
        return await verification.RunAsync(database.ConnectionString, record, cancellationToken);
    }

    private async Task<LoadRecord> LoadAsync(
        PostgresDatabase database,
        GenerationOptions options,
        Timings timings,
        CancellationToken cancellationToken
    )
    {
        var result = await timings.MeasureAsync(
            "generate and load",
            () => ThrowawayLoad.RunAsync(database, options, cancellationToken)
        );
        GenerationReport.Write(context.Screen, result.Phases, result.Record.Tables);
        return result.Record;
    }
}
