using System.Runtime.ExceptionServices;
using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Output.Sessions;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>A running load: connections open while the first rows are generated; tables are spread over them, each
/// staying with the connection of its first chunk.</summary>
internal sealed class LoadRun : ICopyTarget, IAsyncDisposable
{
    private readonly CancellationTokenSource stop;
    private readonly Task<LoadSession> opening;
    private readonly Task loading;
    private readonly Lock gate = new();
    private readonly LoadLane?[] byTable = new LoadLane?[RowTables.All.Count];

    public LoadRun(LoadTarget target, CancellationToken cancellationToken)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        opening = LoadSession.OpenAsync(target, stop.Token);
        loading = LoadAsync();
    }

    public async ValueTask TakeAsync(CopyChunk chunk, CancellationToken cancellationToken)
    {
        var session = await opening.ConfigureAwait(false);
        await LaneFor(chunk, session.Lanes).AddAsync(chunk, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Loads the produced rows; an error on either side ends both.</summary>
    /// <returns>The result and the session, to be committed.</returns>
    public async Task<(T Produced, LoadSession Session)> RunAsync<T>(Func<CancellationToken, Task<T>> produce)
    {
        var produced = await ProduceAsync(produce).ConfigureAwait(false);
        var session = await opening.ConfigureAwait(false);
        foreach (var lane in session.Lanes)
        {
            lane.Complete();
        }

        await loading.ConfigureAwait(false);
        return (produced, session);
    }

    /// <summary>Ends the load; uncommitted rows are rolled back.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await loading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (opening.IsCompletedSuccessfully)
        {
            var session = await opening.ConfigureAwait(false);
            await session.DisposeAsync().ConfigureAwait(false);
        }

        stop.Dispose();
    }

    // The largest tables send their first chunk first, so the connections get about the same load.
    private LoadLane LaneFor(CopyChunk chunk, IReadOnlyList<LoadLane> lanes)
    {
        lock (gate)
        {
            ref var lane = ref byTable[chunk.Table.Index];
            if (lane is null)
            {
                lane = lanes.MinBy(candidate => candidate.Share)!;
                lane.Share += chunk.Share;
            }

            return lane;
        }
    }

    // A failed load cancels the producer: report the cause, not the cancellation.
    private async Task<T> ProduceAsync<T>(Func<CancellationToken, Task<T>> produce)
    {
        try
        {
            return await produce(stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await loading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (loading.Exception?.InnerException is { } cause)
            {
                ExceptionDispatchInfo.Throw(cause);
            }

            throw;
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            var session = await opening.ConfigureAwait(false);
            await Task.WhenAll(session.Lanes.Select(RunAsync)).ConfigureAwait(false);
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task RunAsync(LoadLane lane)
    {
        try
        {
            await lane.RunAsync(stop.Token).ConfigureAwait(false);
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }
}
