using DentalSynth.Generators.Output.Copy;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Writes encoded rows to PostgreSQL with binary COPY.</summary>
internal static class BinaryCopy
{
    /// <summary>Returns the quoted columns of a table, in its order.</summary>
    public static string Columns(TableDefinition table) =>
        string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));

    /// <summary>Writes chunks with one COPY and recycles them.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="destination">The target table in SQL.</param>
    /// <param name="table">The table that defines the columns.</param>
    /// <param name="chunks">The rows.</param>
    /// <param name="cancellationToken">Cancels the COPY and the transaction.</param>
    public static async Task WriteAsync(
        NpgsqlConnection connection,
        string destination,
        TableDefinition table,
        IEnumerable<CopyChunk> chunks,
        CancellationToken cancellationToken
    )
    {
        var sql = $"COPY {destination} ({Columns(table)}) FROM STDIN (FORMAT binary)";
        var copy = await connection.BeginRawBinaryCopyAsync(sql, cancellationToken).ConfigureAwait(false);
        try
        {
            await copy.WriteAsync(CopyFormat.Header, cancellationToken).ConfigureAwait(false);
            foreach (var chunk in chunks)
            {
                await copy.WriteAsync(chunk.Bytes, cancellationToken).ConfigureAwait(false);
                chunk.Recycle();
            }

            await copy.WriteAsync(CopyFormat.Trailer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (cancellationToken.IsCancellationRequested)
        {
            await CancelAsync(copy).ConfigureAwait(false);
            throw new OperationCanceledException("The COPY was cancelled.", problem, cancellationToken);
        }
        finally
        {
            await copy.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task CancelAsync(NpgsqlRawCopyStream copy)
    {
        try
        {
            await copy.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is ObjectDisposedException or NpgsqlException)
        {
            // A cancelled write breaks the connection, which ends the COPY.
        }
    }
}
