using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>What a replay has to do.</summary>
/// <param name="Models">What to build, by unique id, ephemeral models among it.</param>
/// <param name="Tests">What to ask, by unique id.</param>
/// <param name="StartHooks">Statements before everything.</param>
/// <param name="EndHooks">Statements after everything.</param>
internal sealed record ReplayPlan(
    IReadOnlyDictionary<string, DbtNode> Models,
    IReadOnlyDictionary<string, DbtNode> Tests,
    IReadOnlyList<string> StartHooks,
    IReadOnlyList<string> EndHooks
)
{
    /// <summary>Returns the plan for the wanted tests and everything that they are built on.</summary>
    public static ReplayPlan For(DbtManifest manifest, Func<string, bool> wanted)
    {
        var tests = manifest.Tests.Where(test => wanted(test.Value.Name)).ToDictionary();
        var all = tests.Count == manifest.Tests.Count();
        var models = manifest.Nodes.Where(IsBuilt).ToDictionary();
        return new ReplayPlan(
            all ? models : Upstream(models, tests.Values),
            tests,
            Hooks(manifest, "on-run-start"),
            Hooks(manifest, "on-run-end")
        );
    }

    /// <summary>Returns whether a result is one that dbt reports too; ephemeral models are part of others.</summary>
    public bool Reports(DbtNodeResult result) =>
        Models[result.UniqueId].Config.Materialized != ModelStatement.Ephemeral;

    private static bool IsBuilt(KeyValuePair<string, DbtNode> node) =>
        node.Value.ResourceType is not (DbtNode.Test or DbtNode.Operation or "analysis");

    private static Dictionary<string, DbtNode> Upstream(Dictionary<string, DbtNode> models, IEnumerable<DbtNode> tests)
    {
        var needed = new Dictionary<string, DbtNode>();
        var open = new Stack<string>(tests.SelectMany(test => test.DependsOn.Nodes));
        while (open.TryPop(out var uniqueId))
        {
            if (models.TryGetValue(uniqueId, out var model) && needed.TryAdd(uniqueId, model))
            {
                model.DependsOn.Nodes.ToList().ForEach(open.Push);
            }
        }

        return needed;
    }

    private static List<string> Hooks(DbtManifest manifest, string when) =>
        [
            .. manifest
                .Nodes.Values.Where(node => node.ResourceType == DbtNode.Operation)
                .Where(node => node.Tags?.Contains(when) == true)
                .OrderBy(node => node.Index)
                .Select(node => node.CompiledCode)
                .OfType<string>(),
        ];
}
