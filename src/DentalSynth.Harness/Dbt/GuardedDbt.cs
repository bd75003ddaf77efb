using DentalSynth.Harness.Dbt.CommandLine;
using DentalSynth.Harness.Dbt.Selection;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Harness.Dbt;

/// <summary>dbt for a database that may contain relations of others: dbt alone would drop them and their dependent views
/// silently.</summary>
/// <param name="dbt">dbt.</param>
/// <param name="replacesOthers">Whether relations that DentalSynth did not build may be replaced.</param>
internal sealed class GuardedDbt(DbtCli dbt, bool replacesOthers) : IDbtEngine
{
    public string Description => dbt.Description;

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
            // Even after a failure: relations with the names of models were built by dbt, in this run or before.
            await Relations.RecordAsync(database, models, CancellationToken.None);
        }
    }

    private IReadOnlyCollection<DbtNode> Selected(DbtManifest manifest)
    {
        var selected = dbt.Selection.Count == 0 ? null : new NodeSelection(manifest).Find(dbt.Selection);
        return [.. manifest.Nodes.Where(node => selected?.Contains(node.Key) != false).Select(node => node.Value)];
    }
}
