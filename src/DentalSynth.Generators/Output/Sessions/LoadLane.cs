using System.Threading.Channels;
using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>One connection of a load, with one transaction and the tables that it fills.</summary>
/// <param name="connection">The connection; the transaction is open.</param>
/// <param name="filledBefore">The tables that hold rows, to be emptied first.</param>
internal sealed class LoadLane(NpgsqlConnection connection, IReadOnlySet<string> filledBefore)
{
    private const int MostWaiting = 16;

    private readonly HashSet<TableDefinition> tables = [];
    private readonly Channel<CopyChunk> waiting = Channel.CreateBounded<CopyChunk>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true }
    );

    /// <summary>Gets or sets the share of all bytes that its tables are expected to have.</summary>
    public double Share { get; set; }

    public IEnumerable<TableDefinition> Tables => tables;

    /// <summary>Takes a chunk; waits while too many are waiting already.</summary>
    public ValueTask AddAsync(CopyChunk chunk, CancellationToken cancellationToken) =>
        waiting.Writer.WriteAsync(chunk, cancellationToken);

    /// <summary>Says that no chunk will come any more.</summary>
    public void Complete() => waiting.Writer.TryComplete();

    /// <summary>Copies what comes into the tables, until no more does.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var taken = new List<CopyChunk>();
        while (await waiting.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            while (taken.Count < MostWaiting && waiting.Reader.TryRead(out var chunk))
            {
                taken.Add(chunk);
            }

            // One COPY per table, not per chunk: to start one takes the server as long as some hundred rows.
            foreach (var table in taken.GroupBy(chunk => chunk.Table))
            {
                await EmptyAsync(table.Key, cancellationToken).ConfigureAwait(false);
                await BinaryCopy
                    .WriteAsync(connection, table.Key.ToString(), table.Key, table, cancellationToken)
                    .ConfigureAwait(false);
            }

            taken.Clear();
        }
    }

    private async Task EmptyAsync(TableDefinition table, CancellationToken cancellationToken)
    {
        if (tables.Add(table) && filledBefore.Contains(table.Name))
        {
            await connection.ExecuteAsync($"TRUNCATE {table}", cancellationToken).ConfigureAwait(false);
        }
    }
}
