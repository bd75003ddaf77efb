using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Loads a practice into a database that is dropped when the command ends.</summary>
internal static class ThrowawayLoad
{
    public static Task<LoadResult> RunAsync(
        PostgresDatabase database,
        GenerationOptions options,
        CancellationToken cancellationToken
    )
    {
        var target = new LoadTarget(database.ConnectionString) { AllowedDatabases = [database.Name] };
        return PostgresLoader.LoadAsync(options, target, Environment.ProcessorCount, cancellationToken);
    }
}
