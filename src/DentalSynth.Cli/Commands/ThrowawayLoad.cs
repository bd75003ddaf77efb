using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Makes a practice in a database that is dropped when the command ends.</summary>
internal static class ThrowawayLoad
{
    /// <summary>Creates schema raw where it is missing, generates and loads.</summary>
    public static Task<LoadResult> RunAsync(
        PostgresDatabase database,
        GenerationOptions options,
        CancellationToken cancellationToken
    ) => PostgresLoader.LoadAsync(options, TargetOf(database), Environment.ProcessorCount, cancellationToken);

    /// <summary>Returns the way into the database.</summary>
    public static LoadTarget TargetOf(PostgresDatabase database) =>
        new(database.ConnectionString) { AllowedDatabases = [database.Name] };
}
