using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.CommandLine;
using DentalSynth.Harness.Dbt.Fit;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Runs the user's dbt project, unchanged, on practices of several seeds and reports its test results.</summary>
internal sealed class FitCommand : Command
{
    private readonly CommandContext context;
    private readonly GenerationSettings practice = new();
    private readonly TermSettings terms = new();
    private readonly Setting<string> project = new(
        "--dbt-project",
        DbtProject.DirectoryVariable,
        Values.Text,
        "Folder of the dbt project; missing packages are installed with dbt deps"
    );
    private readonly Setting<long[]> seeds = new(
        "--seeds",
        null,
        text => [.. text.Split(',').Select(Values.LongNumber)],
        "Comma-separated seeds; default 1,7,42"
    );

    public FitCommand(CommandContext context)
        : base("fit", "Runs your dbt project on temporary practices and reports its test results; requires dbt")
    {
        this.context = context;
        practice.AddTo(this);
        Options.Add(project.Option);
        Options.Add(seeds.Option);
        terms.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var sources = context.Sources(arguments);
        var options = practice.Read(sources, context.Today());
        var own = terms.ReadOwn(sources);
        var dbt = Dbt(sources.Read(project, DbtProject.Bundled().Directory));
        await using var server = await PostgresServer.StartAsync(cancellationToken);
        FitReport.WriteHead(context.Screen);
        var fits = new List<ProjectFit>();
        foreach (var seed in sources.Read(seeds, [1, 7, 42]))
        {
            var fit = await context.Screen.WatchAsync(
                $"seed {seed}",
                () => FitAsync(server, dbt, options with { Seed = seed }, own, cancellationToken)
            );
            FitReport.WriteRow(context.Screen, $"{options.Profile.Name}, {options.Patients:N0}, seed {seed}", fit);
            fits.Add(fit);
        }

        var unknown = FitReport.WriteFindings(context.Screen, fits, own.Known);
        return unknown == 0 ? ExitCodes.Success : ExitCodes.CheckFailed;
    }

    private static DbtCli Dbt(string directory)
    {
        if (!File.Exists(Path.Join(directory, "dbt_project.yml")))
        {
            throw new RefusedException(
                $"there is no dbt_project.yml in {directory}: set the folder of a dbt project with --dbt-project"
            );
        }

        return DbtProgram.Find() is { } program
            ? new DbtCli(program, new(directory)) { Selection = ["package:this"] }
            : throw new DbtRunException(DbtFailure.NotFound, DbtProgram.ReasonMissing()!);
    }

    private static async Task<ProjectFit> FitAsync(
        PostgresServer server,
        DbtCli dbt,
        GenerationOptions options,
        ContractTerms own,
        CancellationToken cancellationToken
    )
    {
        await using var database = await server.CreateRawDatabaseAsync(LoadTarget.DefaultDatabase, cancellationToken);
        await ThrowawayLoad.RunAsync(database, options, cancellationToken);
        var run = await dbt.BuildAsync(new(database.ConnectionString, options.AsOf), cancellationToken);
        var practice = LoadedPractice.Of(database.ConnectionString, options);
        var report = await ContractRunner.RunAsync(practice, run, own, cancellationToken);
        return await ProjectFit.OfAsync(run, report.FailedFacts, database.ConnectionString, cancellationToken);
    }
}
