using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Realism;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Compares a practice with published figures.</summary>
internal sealed class RealismCommand : Command
{
    private readonly CommandContext context;
    private readonly GenerationSettings practice = new();
    private readonly DatabaseSettings database = new();
    private readonly Option<bool> loaded = new("--loaded")
    {
        Description = "Measure the practice in a database (--db-name etc.) instead of generating one",
    };
    private readonly Option<string?> report = new("--report")
    {
        Description = "Also write the table to a Markdown file",
        HelpName = "file",
    };

    public RealismCommand(CommandContext context)
        : base("realism", "Compares a practice in a temporary PostgreSQL with published figures")
    {
        this.context = context;
        practice.AddTo(this);
        database.AddTo(this);
        Options.Add(loaded);
        Options.Add(report);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var findings = arguments.GetValue(loaded)
            ? await MeasureLoadedAsync(arguments, cancellationToken)
            : await MeasureNewAsync(arguments, cancellationToken);
        RealismReport.Write(context.Screen, findings);
        if (arguments.GetValue(report) is { } file)
        {
            await RealismDocument.WriteAsync(file, findings, cancellationToken);
        }

        return findings.Any(finding => finding.IsFailure) ? ExitCodes.CheckFailed : ExitCodes.Success;
    }

    private async Task<IReadOnlyList<RealismFinding>> MeasureLoadedAsync(
        ParseResult arguments,
        CancellationToken cancellationToken
    )
    {
        var connectionString = database.Read(context.Sources(arguments));
        await using var found = await LoadedDatabase.FindAsync(connectionString, context.Screen, cancellationToken);
        return await RealismMeasurement.MeasureAsync(found.ConnectionString, found.Record.AsOf, cancellationToken);
    }

    private async Task<IReadOnlyList<RealismFinding>> MeasureNewAsync(
        ParseResult arguments,
        CancellationToken cancellationToken
    )
    {
        var options = practice.Read(context.Sources(arguments), context.Today());
        var timings = new Timings(context.Screen);
        await using var server = await timings.MeasureAsync(
            "start",
            () => PostgresServer.StartAsync(cancellationToken)
        );
        await using var created = await server.CreateRawDatabaseAsync(LoadTarget.DefaultDatabase, cancellationToken);
        Banner.Write(context.Screen, options, $"{created.Name} on {server.Description}");
        await timings.MeasureAsync(
            "generate and load",
            () => ThrowawayLoad.RunAsync(created, options, cancellationToken)
        );
        return await timings.MeasureAsync(
            "measure",
            () => RealismMeasurement.MeasureAsync(created.ConnectionString, options.AsOf, cancellationToken)
        );
    }
}
