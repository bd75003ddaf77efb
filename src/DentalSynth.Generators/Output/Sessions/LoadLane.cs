using System.Threading.Channels;
using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>One connection of a load, with one transaction and its tables.</summary>
/// <param name="connection">The connection; the transaction is open.</param>
/// <param name="filledBefore">The tables with rows, to be emptied first.</param>
internal sealed class LoadLane(NpgsqlConnection connection, IReadOnlySet<string> filledBefore)
{
    private const int MostWaiting = 16;

    private readonly HashSet<TableDefinition> tables = [];
    private readonly Channel<CopyChunk> waiting = Channel.CreateBounded<CopyChunk>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true }
    );

    /// <summary>Gets or sets the expected share of its tables in all bytes.</summary>
    public double Share { get; set; }

    public IEnumerable<TableDefinition> Tables => tables;

    /// <summary>Queues a chunk; waits while the queue is full.</summary>
    public ValueTask AddAsync(CopyChunk chunk, CancellationToken cancellationToken) =>
        waiting.Writer.WriteAsync(chunk, cancellationToken);

    /// <summary>Marks the queue as complete.</summary>
    public void Complete() => waiting.Writer.TryComplete();

    /// <summary>Copies queued chunks into the tables until the queue is complete.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var taken = new List<CopyChunk>();
        while (await waiting.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            while (taken.Count < MostWaiting && waiting.Reader.TryRead(out var chunk))
            {
                taken.Add(chunk);
            }

            // One COPY per table, not per chunk: starting a COPY takes as long as some hundred rows.
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
