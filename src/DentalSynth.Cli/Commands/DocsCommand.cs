using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Generates the dbt documentation of a project as a single HTML page.</summary>
internal sealed class DocsCommand : Command
{
    private const int DefaultPatients = 200;

    private readonly CommandContext context;
    private readonly GenerationSettings practice = new();
    private readonly Setting<string> project = new(
        "--dbt-project",
        DbtProject.DirectoryVariable,
        Values.Text,
        "Folder of your dbt project; default the bundled project"
    );
    private readonly Option<string> output = new("--output")
    {
        Description = "Folder for index.html; created if it does not exist",
        HelpName = "folder",
        Required = true,
    };

    public DocsCommand(CommandContext context)
        : base("docs", "Generates dbt docs as a single page, from a temporary practice; requires dbt")
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

    // Checked first: a folder that can't be created fails before the long run.
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
