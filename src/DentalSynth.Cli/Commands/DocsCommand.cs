using System.CommandLine;
using DentalSynth.Cli.Output;
using DentalSynth.Cli.Settings;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Has dbt write its documentation of the project, with lineage and the columns of a practice, as one page.</summary>
internal sealed class DocsCommand : Command
{
    private const int DefaultPatients = 200;

    private readonly CommandContext context;
    private readonly GenerationSettings practice = new();
    private readonly Setting<string> project = new(
        "--dbt-project",
        DbtProject.DirectoryVariable,
        Values.Text,
        "Folder of a dbt project of your own; default the bundled one"
    );
    private readonly Option<string> output = new("--output")
    {
        Description = "Folder that index.html is written into; it is made if it is missing",
        HelpName = "folder",
        Required = true,
    };

    /// <summary>Declares the command.</summary>
    public DocsCommand(CommandContext context)
        : base("docs", "Writes dbt's documentation of the models as one page, from a throwaway practice; needs dbt")
    {
        this.context = context;
        practice.AddTo(this);
        Options.Add(project.Option);
        Options.Add(output);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var sources = context.Sources(arguments);
        var directory = sources.Read(project, string.Empty);
        var dbt = DbtEngines.Real(new() { ProjectDirectory = directory.Length > 0 ? directory : null });
        var options = practice.Read(sources, context.Today(), DefaultPatients);
        var file = PageIn(arguments.GetValue(output)!);
        var timings = new Timings(context.Screen);
        await using var server = await timings.MeasureAsync(
            "start",
            () => PostgresServer.StartAsync(cancellationToken)
        );
        await using var database = await server.CreateRawDatabaseAsync(LoadTarget.DefaultDatabase, cancellationToken);
        await timings.MeasureAsync(
            "generate and load",
            () => ThrowawayLoad.RunAsync(database, options, cancellationToken)
        );
        var target = new DbtTarget(database.ConnectionString, options.AsOf);
        await timings.MeasureAsync("dbt", () => dbt.DocumentAsync(target, file, cancellationToken));
        context.Screen.WriteLine($"✓ {file}", Tone.Good);
        timings.Write();
        return ExitCodes.Success;
    }

    // Before the work, so that nobody waits for a page that can't be put anywhere.
    private static string PageIn(string folder)
    {
        try
        {
            return Path.Join(Directory.CreateDirectory(folder).FullName, "index.html");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"--output {folder}: {problem.Message}");
        }
    }
}
