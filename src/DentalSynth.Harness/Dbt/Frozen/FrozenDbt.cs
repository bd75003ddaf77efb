using System.Diagnostics;
using DentalSynth.Harness.Dbt.Manifest;
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

    /// <inheritdoc/>
    public Task<DbtRun> BuildAsync(DbtTarget target, CancellationToken cancellationToken) =>
        BuildAsync(target, _ => true, cancellationToken);

    /// <summary>Builds only what some tests need, then asks these tests.</summary>
    /// <param name="target">The database.</param>
    /// <param name="wanted">Which tests, by name.</param>
    /// <param name="cancellationToken">Stops between two statements, and the statements that run.</param>
    public async Task<DbtRun> BuildAsync(
        DbtTarget target,
        Func<string, bool> wanted,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        await using var database = NpgsqlDataSource.Create(target.ConnectionString);
        using var replay = new Replay(database, new ReplayText(manifest, target));
        var plan = ReplayPlan.For(manifest, wanted);
        await RelationSweep.RunAsync(database, plan.Models.Values, cancellationToken);
        foreach (var hook in plan.StartHooks)
        {
            await replay.ExecuteAsync(hook, cancellationToken);
        }

        var schedule = new ReplaySchedule(plan.Models, (id, node) => replay.BuildAsync(id, node, cancellationToken));
        var models = await schedule.RunAsync();
        var tests = await Task.WhenAll(
            plan.Tests.Select(test => replay.AskAsync(test.Key, test.Value, cancellationToken))
        );
        foreach (var hook in plan.EndHooks)
        {
            await replay.ExecuteAsync(hook, cancellationToken);
        }

        var results = models.Where(plan.Reports).Concat(tests).ToDictionary(result => result.UniqueId);
        return new DbtRun(Description, manifest, results, Stopwatch.GetElapsedTime(started));
    }
}
