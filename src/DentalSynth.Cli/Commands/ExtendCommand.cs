using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Cli.Commands;

/// <summary>Extends the practice in a database to a later as-of date.</summary>
internal sealed class ExtendCommand : Command, IInterruptible
{
    private readonly CommandContext context;
    private readonly DatabaseSettings database = new();
    private readonly Setting<DateOnly> asOf = new(
        "--as-of",
        null,
        Values.Date,
        "New as-of date of the practice; default today"
    );
    private readonly Setting<int> threads = ThreadSetting.Create();

    public ExtendCommand(CommandContext context)
        : base("extend", "Extends the practice in a database to a later as-of date; unchanged rows are not rewritten")
    {
        this.context = context;
        Options.Add(asOf.Option);
        Options.Add(threads.Option);
        database.AddTo(this);
        database.AddGuardTo(this);
        SetAction(RunAsync);
    }

    public string StateAfterCancel(ParseResult arguments) => "the database was not changed";

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var sources = context.Sources(arguments);
        var until = sources.Read(asOf, context.Today());
        var workers = sources.Read(threads, Environment.ProcessorCount);
        var target = database.ReadTarget(sources, arguments);
        var timings = new Timings(context.Screen);
        var result = await timings.MeasureAsync(
            "extend",
            () => PostgresLoader.ExtendAsync(target, until, workers, cancellationToken)
        );
        context.Screen.WriteNote(result.Recovered);
        ExtensionReport.Write(context.Screen, result, DatabaseSettings.Describe(target.ConnectionString));
        timings.Write();
        return ExitCodes.Success;
    }
}
