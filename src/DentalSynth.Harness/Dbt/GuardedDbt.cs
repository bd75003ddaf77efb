using DentalSynth.Harness.Dbt.CommandLine;
using DentalSynth.Harness.Dbt.Manifest;
using DentalSynth.Harness.Dbt.Selection;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Harness.Dbt;

/// <summary>The real dbt in a database that may hold relations of somebody else's: dbt itself would drop them, with every
/// view on them, without a word.</summary>
/// <param name="dbt">Builds.</param>
/// <param name="replacesOthers">Whether what somebody else built in a model's place may be replaced.</param>
internal sealed class GuardedDbt(DbtCli dbt, bool replacesOthers) : IDbtEngine
{
    /// <inheritdoc/>
    public string Description => dbt.Description;

    /// <inheritdoc/>
    public async Task<DbtRun> BuildAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        await using var database = PlainDataSource.Create(target.ConnectionString);
        var models = Selected(await dbt.ParseAsync(target, cancellationToken));
        await Relations.CheckAsync(database, models, replacesOthers, cancellationToken);
        try
        {
            return await dbt.BuildAsync(target, cancellationToken);
        }
        finally
        {
            // Whatever became of it: what stands now in the models' place is what dbt has built, here or before.
            await Relations.RecordAsync(database, models, CancellationToken.None);
        }
    }

    private IReadOnlyCollection<DbtNode> Selected(DbtManifest manifest)
    {
        var selected = dbt.Selection.Count == 0 ? null : new NodeSelection(manifest).Find(dbt.Selection);
        return [.. manifest.Nodes.Where(node => selected?.Contains(node.Key) != false).Select(node => node.Value)];
    }
}
