using System.Runtime.ExceptionServices;
using DentalSynth.Generators.Sinks.Copy;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Loading;

/// <summary>Spreads tables over the connections of a load: a table stays with the one that got its first chunk.</summary>
/// <param name="lanes">The connections.</param>
internal sealed class LoadLanes(IReadOnlyList<LoadLane> lanes) : ICopyTarget
{
    private readonly Lock gate = new();
    private readonly LoadLane?[] byTable = new LoadLane?[RowTables.All.Count];

    /// <inheritdoc/>
    public ValueTask TakeAsync(CopyChunk chunk, CancellationToken cancellationToken)
    {
        LoadLane lane;
        lock (gate)
        {
            lane = byTable[chunk.Table.Index] ??= lanes.MinBy(candidate => candidate.Bytes)!;
            lane.Bytes += chunk.Bytes.Length;
        }

        return lane.AddAsync(chunk, cancellationToken);
    }

    /// <summary>Loads what is produced; an error on either side ends both.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> produce, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var loading = Task.WhenAll(lanes.Select(lane => RunAsync(lane, stop.CancelAsync, stop.Token)));
        T result;
        try
        {
            result = await produce(stop.Token).ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await loading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (problem is OperationCanceledException && loading.Exception?.InnerException is { } cause)
            {
                ExceptionDispatchInfo.Throw(cause);
            }

            throw;
        }

        foreach (var lane in lanes)
        {
            lane.Complete();
        }

        await loading.ConfigureAwait(false);
        return result;
    }

    private static async Task RunAsync(LoadLane lane, Func<Task> stop, CancellationToken cancellationToken)
    {
        try
        {
            await lane.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await stop().ConfigureAwait(false);
            throw;
        }
    }
}
