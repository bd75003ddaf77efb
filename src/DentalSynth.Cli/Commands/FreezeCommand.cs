using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Frozen;
using DentalSynth.Harness.Dbt.Manifest;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Compiles the project with dbt and saves the result for machines without dbt.</summary>
internal sealed class FreezeCommand : Command
{
    private readonly CommandContext context;

    public FreezeCommand(CommandContext context)
        : base("freeze", "Compiles the dbt project and updates its frozen manifest; requires dbt")
    {
        this.context = context;
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var choice = DbtChoice.FromEnvironment();
        var dbt = DbtEngines.Real(choice);
        var path = FileOf(choice);
        var timings = new Timings(context.Screen);
        await using var server = await timings.MeasureAsync(
            "start",
            () => PostgresServer.StartAsync(cancellationToken)
        );
        var database = await server.CreateRawDatabaseAsync(LoadTarget.DefaultDatabase, cancellationToken);
        var manifest = await timings.MeasureAsync(
            "dbt",
            () => ManifestFreezer.FreezeAsync(dbt, choice.Project, database.ConnectionString, path, cancellationToken)
        );
        context.Screen.WriteLine(
            $"✓ {manifest.Nodes.Count:N0} nodes ({manifest.Tests.Count():N0} tests), "
                + $"compiled by dbt {manifest.Metadata.DbtVersion}: {path}",
            Tone.Good
        );
        timings.Write();
        return ExitCodes.Success;
    }

    // Another project must not overwrite the frozen manifest of the bundled one.
    private static string FileOf(DbtChoice choice) =>
        choice.ManifestPath
        ?? (
            choice.IsBundled
                ? FrozenManifest.BundledFile
                : throw new RefusedException($"set the file to write with {FrozenManifest.PathVariable}")
        );
}
