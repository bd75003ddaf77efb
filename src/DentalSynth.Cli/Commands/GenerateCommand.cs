using DentalSynth.Generators;
using DentalSynth.Generators.Output.Csv;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Cli.Commands;

/// <summary>Generates a practice into a database or into CSV files.</summary>
internal sealed class GenerateCommand : Command, IInterruptible
{
    private readonly CommandContext context;
    private readonly GenerationSettings practice = new();
    private readonly DatabaseSettings database = new();
    private readonly Setting<int> threads = ThreadSetting.Create();
    private readonly Option<string?> output = new("--output")
    {
        Description = "Write CSV files to this folder instead of loading a database",
        HelpName = "folder",
    };

    public GenerateCommand(CommandContext context)
        : base(
            "generate",
            "Generates a practice and loads it into schema raw of a database, replacing the previous one"
        )
    {
        this.context = context;
        practice.AddTo(this);
        practice.AddShardTo(this);
        Options.Add(threads.Option);
        Options.Add(output);
        database.AddTo(this);
        database.AddGuardTo(this);
        SetAction(RunAsync);
    }

    public string StateAfterCancel(ParseResult arguments) =>
        arguments.GetValue(output) is { } folder
            ? $"files in {folder} may be incomplete"
            : "the database was not changed";

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var sources = context.Sources(arguments);
        var options = practice.Read(sources, context.Today());
        var workers = sources.Read(threads, Environment.ProcessorCount);
        if (arguments.GetValue(output) is { } folder)
        {
            await WriteFilesAsync(options, folder, workers, cancellationToken);
        }
        else
        {
            var target = database.ReadTarget(sources, arguments);
            await LoadAsync(options, target, workers, cancellationToken);
        }

        return ExitCodes.Success;
    }

    private async Task LoadAsync(GenerationOptions options, LoadTarget target, int workers, CancellationToken token)
    {
        Banner.Write(context.Screen, options, DatabaseSettings.Describe(target.ConnectionString));
        var timings = new Timings(context.Screen);
        var result = await timings.MeasureAsync(
            "generate and load",
            () => PostgresLoader.LoadAsync(options, target, workers, token)
        );
        context.Screen.WriteNote(result.Recovered);
        GenerationReport.Write(context.Screen, result.Phases, result.Record.Tables);
        timings.Write();
    }

    private async Task WriteFilesAsync(GenerationOptions options, string folder, int workers, CancellationToken token)
    {
        Banner.Write(context.Screen, options, $"CSV files in {folder}");
        try
        {
            using var sink = new CsvSink(folder);
            await WriteFilesAsync(options, sink, workers, token);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"--output {folder}: {problem.Message}");
        }
    }

    private async Task WriteFilesAsync(GenerationOptions options, CsvSink sink, int workers, CancellationToken token)
    {
        var timings = new Timings(context.Screen);
        var phases = await timings.MeasureAsync(
            "generate",
            () => PracticeGenerator.GenerateAsync(options, sink, workers, token)
        );
        var tables = await timings.MeasureAsync("write", () => sink.CompleteAsync(token));
        GenerationReport.Write(context.Screen, phases, tables);
        timings.Write();
    }
}
