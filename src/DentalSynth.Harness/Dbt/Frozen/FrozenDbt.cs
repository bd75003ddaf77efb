using System.Diagnostics;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using DentalSynth.Harness.Dbt.Manifest;
using DentalSynth.Harness.Dbt.Selection;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Replays what dbt compiled, for machines without dbt: the same SQL, in the same order, judged by the same
/// rules. It renders no Jinja and is no second dbt.</summary>
/// <param name="manifest">What dbt compiled.</param>
public sealed class FrozenDbt(DbtManifest manifest) : IDbtEngine
{
    /// <inheritdoc/>
    public string Description =>
        $"frozen manifest of {manifest.Metadata.ProjectName}, compiled by dbt {manifest.Metadata.DbtVersion}";

    /// <summary>Gets what is built and tested, as dbt's --select takes it; everything when empty.</summary>
    public IReadOnlyList<string> Selection { get; init; } = [];

    /// <summary>Gets whether the selection leaves out something that is judged otherwise. Default false.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets whether the project is the one that comes with DentalSynth. Default true.</summary>
    public bool IsBundled { get; init; } = true;

    /// <summary>Gets whether relations that somebody else built in a model's place may be replaced. Default false.</summary>
    public bool ReplacesOthers { get; init; }

    /// <summary>Gets connections to the database that are open already; null to open some.</summary>
    internal NpgsqlDataSource? Database { get; init; }

    /// <inheritdoc/>
    public Task<DbtRun> BuildAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        var selected = Selection.Count == 0 ? null : new NodeSelection(manifest).Find(Selection);
        return BuildAsync(target, ReplayPlan.For(manifest, selected), IsPartial ? selected : null, cancellationToken);
    }

    /// <summary>Builds only what some tests need and some models besides, then asks these tests.</summary>
    /// <param name="target">The database.</param>
    /// <param name="wanted">Which tests, by name.</param>
    /// <param name="models">Which models besides, by name.</param>
    /// <param name="cancellationToken">Stops between two statements, and the statements that run.</param>
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
            await Relations.MakeRoomAsync(database, plan.Models.Values, ReplacesOthers, cancellationToken);
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
            var message = $"A schema can't be made ready, or a hook failed: {exception.MessageText}";
            throw new DbtRunException(DbtFailure.Crashed, message, exception);
        }
    }
}
