using DentalSynth.Cli.Output;
using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Cli.Settings;

/// <summary>A database that holds a practice.</summary>
/// <param name="ConnectionString">The way to it. Holds the password: never print it.</param>
/// <param name="Record">What was written down about the practice.</param>
internal sealed record LoadedDatabase(string ConnectionString, LoadRecord Record)
{
    /// <summary>Gets the database and its practice in a line.</summary>
    public string Description =>
        $"{DatabaseSettings.Describe(ConnectionString)}: seed {Record.Seed}, as of {Record.AsOf:yyyy-MM-dd}, "
        + $"{Record.Patients:N0} patients, {Record.Rows:N0} rows, fingerprint {Fingerprint.Of(Record.Tables)}";

    /// <summary>Looks into a database.</summary>
    /// <exception cref="RefusedException">It holds no practice.</exception>
    /// <exception cref="LoadException">It can't be reached or read.</exception>
    public static async Task<LoadedDatabase> FindAsync(string connectionString, CancellationToken cancellationToken)
    {
        var record =
            await PostgresLoader.ReadRecordAsync(connectionString, cancellationToken)
            ?? throw new RefusedException(
                $"{DatabaseSettings.Describe(connectionString)} holds no practice of DentalSynth's: "
                    + "run dentalsynth generate first"
            );
        return new(connectionString, record);
    }
}
