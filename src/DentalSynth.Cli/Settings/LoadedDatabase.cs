using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;

namespace DentalSynth.Cli.Settings;

/// <summary>A database with a loaded practice, locked against other loads until disposed.</summary>
internal sealed class LoadedDatabase : IAsyncDisposable
{
    private readonly HeldPractice held;

    private LoadedDatabase(string connectionString, HeldPractice held, LoadRecord record)
    {
        (ConnectionString, this.held, Record) = (connectionString, held, record);
    }

    /// <summary>Gets the connection string. It contains the password: never print it.</summary>
    public string ConnectionString { get; }

    public LoadRecord Record { get; }

    /// <summary>Returns a description of the practice in one line.</summary>
    public static string Describe(LoadRecord record) =>
        $"seed {record.Seed}, as of {record.AsOf:yyyy-MM-dd}, {record.Patients:N0} patients, {record.Rows:N0} rows, "
        + $"fingerprint {Fingerprint.Of(record.Tables)}";

    /// <summary>Opens a database with a whole practice: the rows of a shard refer to rows of other shards.</summary>
    /// <exception cref="RefusedException">No practice is loaded, or a shard.</exception>
    /// <exception cref="LoadException">The database can't be read, or its load record is invalid.</exception>
    public static async Task<LoadedDatabase> FindWholeAsync(
        string connectionString,
        IScreen screen,
        CancellationToken cancellationToken
    )
    {
        var found = await FindAsync(connectionString, screen, cancellationToken);
        if (found.Record.ReadOptions() is { Shards: > 1 } options)
        {
            await found.DisposeAsync();
            throw new RefusedException(
                $"{DatabaseSettings.Describe(connectionString)} has shard {options.Shard} of {options.Shards} of a practice: "
                    + "only a whole practice can be validated and verified"
            );
        }

        return found;
    }

    /// <summary>Opens a database and prints a description of its practice.</summary>
    /// <exception cref="RefusedException">No practice is loaded.</exception>
    /// <exception cref="LoadException">The database can't be read, or its load record is invalid.</exception>
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
                    $"{DatabaseSettings.Describe(connectionString)} has no practice loaded: run dentalsynth generate first"
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

    public ValueTask DisposeAsync() => held.DisposeAsync();
}
