using System.Threading.Channels;
using DentalSynth.Generators.Sinks.Copy;
using DentalSynth.Generators.Tables;
using Npgsql;

namespace DentalSynth.Generators.Loading;

/// <summary>One connection of a load, with one transaction and the tables that it fills.</summary>
/// <param name="connection">The connection; the transaction is open.</param>
internal sealed class LoadLane(NpgsqlConnection connection) : IAsyncDisposable
{
    private const int MostWaiting = 16;

    private readonly HashSet<TableDefinition> emptied = [];
    private readonly Channel<CopyChunk> waiting = Channel.CreateBounded<CopyChunk>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true }
    );

    /// <summary>Gets the connection.</summary>
    public NpgsqlConnection Connection => connection;

    /// <summary>Gets or sets the bytes that the lane was given, to tell which has the least to do.</summary>
    public long Bytes { get; set; }

    /// <summary>Gets the tables that were emptied and filled.</summary>
    public IEnumerable<TableDefinition> Tables => emptied;

    /// <summary>Takes a chunk; waits while too many are waiting already.</summary>
    public ValueTask AddAsync(CopyChunk chunk, CancellationToken cancellationToken) =>
        waiting.Writer.WriteAsync(chunk, cancellationToken);

    /// <summary>Says that no chunk will come any more.</summary>
    public void Complete() => waiting.Writer.TryComplete();

    /// <summary>Copies what comes into the tables, until no more does.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await waiting.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            waiting.Reader.TryPeek(out var chunk);
            await CopyAsync(chunk!.Table, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connection; what is not committed or prepared is rolled back.</summary>
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    // One COPY takes all chunks of its table that stand next to each other.
    private async Task CopyAsync(TableDefinition table, CancellationToken cancellationToken)
    {
        if (emptied.Add(table))
        {
            await connection.ExecuteAsync($"TRUNCATE raw.\"{table.Name}\"", cancellationToken).ConfigureAwait(false);
        }

        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var sql = $"COPY raw.\"{table.Name}\" ({columns}) FROM STDIN (FORMAT binary, FREEZE)";
        var copy = await connection.BeginRawBinaryCopyAsync(sql, cancellationToken).ConfigureAwait(false);
        try
        {
            await copy.WriteAsync(CopyFormat.Header, cancellationToken).ConfigureAwait(false);
            while (waiting.Reader.TryPeek(out var next) && next.Table == table)
            {
                var chunk = await waiting.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(chunk.Bytes, cancellationToken).ConfigureAwait(false);
                chunk.Recycle();
            }

            await copy.WriteAsync(CopyFormat.Trailer, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await copy.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            await copy.DisposeAsync().ConfigureAwait(false);
        }
    }
}
