using DentalSynth.Generators.Output.Copy;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Sends encoded rows to PostgreSQL.</summary>
internal static class BinaryCopy
{
    /// <summary>Returns the columns of a table, quoted and in its order.</summary>
    public static string Columns(TableDefinition table) =>
        string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));

    /// <summary>Copies chunks by one COPY and recycles them.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="destination">The table that the rows go to, as SQL names it.</param>
    /// <param name="table">The table whose columns they have.</param>
    /// <param name="chunks">The rows.</param>
    /// <param name="cancellationToken">Cancels the COPY, and with it the transaction.</param>
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
            // A write that is cut short breaks the connection, and the COPY has ended with it.
        }
    }
}
