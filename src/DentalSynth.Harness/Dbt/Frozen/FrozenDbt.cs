using System.Diagnostics;
using DentalSynth.Generators.Output.Sessions;
using DentalSynth.Harness.Dbt.Selection;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Replays SQL compiled by dbt, for machines without dbt: the same statements in the same order with the same
/// test rules. It does not render Jinja.</summary>
/// <param name="manifest">The compiled manifest.</param>
public sealed class FrozenDbt(DbtManifest manifest) : IDbtEngine
{
    /// <inheritdoc/>
    public string Description =>
        $"frozen manifest of {manifest.Metadata.ProjectName}, compiled by dbt {manifest.Metadata.DbtVersion}";

    /// <summary>Gets the selection in dbt's --select syntax; everything if empty.</summary>
    public IReadOnlyList<string> Selection { get; init; } = [];

    /// <summary>Gets whether the selection excludes nodes of the contract. Default false.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets whether the project is the bundled one. Default true.</summary>
    public bool IsBundled { get; init; } = true;

    /// <summary>Gets whether existing relations that DentalSynth did not build may be replaced. Default false.</summary>
    public bool ReplacesOthers { get; init; }

    /// <summary>Gets connections to the database that are open already; null to open some.</summary>
    internal NpgsqlDataSource? Database { get; init; }

    /// <inheritdoc/>
    public Task<DbtRun> BuildAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        var selected = Selection.Count == 0 ? null : new NodeSelection(manifest).Find(Selection);
        return BuildAsync(target, ReplayPlan.For(manifest, selected), IsPartial ? selected : null, cancellationToken);
    }

    /// <summary>Runs some tests, after building the models they need and additional models.</summary>
    /// <param name="target">The database.</param>
    /// <param name="wanted">The tests by name.</param>
    /// <param name="models">The additional models by name.</param>
    /// <param name="cancellationToken">Cancels the running statements.</param>
    public Task<DbtRun> BuildAsync(
        DbtTarget target,
        Func<string, bool> wanted,
        IReadOnlyCollection<string> models,
        CancellationToken cancellationToken
    ) => BuildAsync(target, ReplayPlan.For(manifest, wanted, models), selected: null, cancellationToken);

    private async Task<DbtRun> BuildAsync(
        DbtTarget target,
        ReplayPlan plan,
        IReadOnlySet<string>? selected,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        await using var own = Database == null ? PlainDataSource.Create(target.ConnectionString) : null;
        var database = Database ?? own!;
        await TableStatistics.RefreshAsync(database, cancellationToken);
        using var replay = new Replay(database, new ReplayText(manifest, target));
        try
        {
            await Relations.PrepareAsync(database, plan.Models.Values, ReplacesOthers, cancellationToken);
            await replay.ExecuteAsync(plan.StartHooks, cancellationToken);
            var results = await replay.RunAsync(plan, cancellationToken);
            await replay.ExecuteAsync(plan.EndHooks, cancellationToken);
            return new DbtRun(Description, manifest, results, Stopwatch.GetElapsedTime(started))
            {
                Selected = selected,
                IsBundled = IsBundled,
            };
        }
        catch (NpgsqlException exception) when (ServerTrouble.Is(exception))
        {
            throw DbtRunException.Of(ServerTrouble.Explain(target.ConnectionString, exception));
        }
        catch (PostgresException exception)
        {
            var message = $"A schema could not be created, or a hook failed: {exception.MessageText}";
            throw new DbtRunException(DbtFailure.Crashed, message, exception);
        }
    }
}
