using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>A database locked against loads until disposed.</summary>
public sealed class HeldPractice : IAsyncDisposable
{
    private readonly LoadConnections source;
    private NpgsqlConnection? connection;

    private HeldPractice(NpgsqlConnectionStringBuilder target) => source = new LoadConnections(target);

    /// <summary>Gets the load record; null if no practice is loaded.</summary>
    public LoadRecord? Record { get; private set; }

    /// <summary>Gets what a killed load had left and was cleaned up; null if nothing.</summary>
    public string? Recovered { get; private set; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }

        await source.DisposeAsync().ConfigureAwait(false);
    }

    internal static async Task<HeldPractice> OpenAsync(
        NpgsqlConnectionStringBuilder target,
        CancellationToken cancellationToken
    )
    {
        var held = new HeldPractice(target);
        try
        {
            await held.OpenAsync(cancellationToken).ConfigureAwait(false);
            return held;
        }
        catch
        {
            await held.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        connection = await source.OpenAsync(cancellationToken).ConfigureAwait(false);
        await LoadLock.ShareAsync(connection, cancellationToken).ConfigureAwait(false);
        Recovered = await PreparedLane.RecoverAsync(connection, cancellationToken).ConfigureAwait(false);
        await LoadLock.LetReadersInAsync(connection, cancellationToken).ConfigureAwait(false);
        Record = await LoadRecords.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
    }
}
