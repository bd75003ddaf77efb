namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Builds each model as soon as its upstream models are built. A failed model skips its downstream models.</summary>
internal sealed class ReplaySchedule(
    IReadOnlyDictionary<string, DbtNode> models,
    Func<string, DbtNode, Task<DbtNodeResult>> build
)
{
    private readonly Dictionary<string, Task<DbtNodeResult>> started = [];

    public Task<DbtNodeResult[]> RunAsync() => Task.WhenAll(models.Keys.Select(Start));

    private Task<DbtNodeResult> Start(string uniqueId)
    {
        if (!started.TryGetValue(uniqueId, out var task))
        {
            var parents = models[uniqueId].DependsOn.Nodes.Where(models.ContainsKey).Select(Start).ToList();
            started[uniqueId] = task = BuildAfterAsync(uniqueId, parents);
        }

        return task;
    }

    private async Task<DbtNodeResult> BuildAfterAsync(string uniqueId, List<Task<DbtNodeResult>> parents)
    {
        var node = models[uniqueId];
        var missing = (await Task.WhenAll(parents)).FirstOrDefault(parent => !parent.Succeeded);
        return missing == null
            ? await build(uniqueId, node)
            : new DbtNodeResult(uniqueId, DbtStatus.Skipped)
            {
                Relation = node.RelationName,
                Message = $"{missing.Name} was not built",
            };
    }
}
