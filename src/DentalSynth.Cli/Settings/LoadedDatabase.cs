using DentalSynth.Cli.Output;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;

namespace DentalSynth.Cli.Settings;

/// <summary>A database that holds a practice, which no load replaces until this is disposed.</summary>
internal sealed class LoadedDatabase : IAsyncDisposable
{
    private readonly HeldPractice held;

    private LoadedDatabase(string connectionString, HeldPractice held, LoadRecord record)
    {
        (ConnectionString, this.held, Record) = (connectionString, held, record);
    }

    /// <summary>Gets the way to it. Holds the password: never print it.</summary>
    public string ConnectionString { get; }

    /// <summary>Gets what was written down about the practice.</summary>
    public LoadRecord Record { get; }

    /// <summary>Returns a practice in a line.</summary>
    public static string Describe(LoadRecord record) =>
        $"seed {record.Seed}, as of {record.AsOf:yyyy-MM-dd}, {record.Patients:N0} patients, {record.Rows:N0} rows, "
        + $"fingerprint {Fingerprint.Of(record.Tables)}";

    /// <summary>Looks into a database and says in a line what it holds.</summary>
    /// <exception cref="RefusedException">It holds no practice.</exception>
    /// <exception cref="LoadException">It can't be reached or read, or its record is not right.</exception>
    public static async Task<LoadedDatabase> FindAsync(
        string connectionString,
        IScreen screen,
        CancellationToken cancellationToken
    )
    {
        var held = await PostgresLoader.HoldAsync(connectionString, cancellationToken);
        try
        {
            screen.WriteNote(held.Recovered);
            var record =
                held.Record
                ?? throw new RefusedException(
                    $"{DatabaseSettings.Describe(connectionString)} holds no practice of DentalSynth's: "
                        + "run dentalsynth generate first"
                );
            _ = record.ReadOptions();
            screen.WriteLine($"{DatabaseSettings.Describe(connectionString)}: {Describe(record)}");
            return new(connectionString, held, record);
        }
        catch
        {
            await held.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => held.DisposeAsync();
}
