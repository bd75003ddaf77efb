namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>The statements of a replay.</summary>
/// <param name="Models">The models to build by unique ID, including ephemeral ones.</param>
/// <param name="Tests">The tests to run by unique ID.</param>
/// <param name="StartHooks">The on-run-start hooks.</param>
/// <param name="EndHooks">The on-run-end hooks.</param>
internal sealed record ReplayPlan(
    IReadOnlyDictionary<string, DbtNode> Models,
    IReadOnlyDictionary<string, DbtNode> Tests,
    IReadOnlyList<string> StartHooks,
    IReadOnlyList<string> EndHooks
)
{
    /// <summary>Gets the unique IDs of unit tests, which only dbt can run.</summary>
    public IReadOnlyList<string> UnitTests { get; init; } = [];

    /// <summary>Returns the plan for the selected nodes; null selects everything.</summary>
    public static ReplayPlan For(DbtManifest manifest, IReadOnlySet<string>? selected) =>
        new(
            manifest
                .Nodes.Where(IsBuilt)
                .Where(node => IsInlined(node.Value) || selected?.Contains(node.Key) != false)
                .ToDictionary(),
            manifest.Tests.Where(test => selected?.Contains(test.Key) != false).ToDictionary(),
            Hooks(manifest, "on-run-start"),
            Hooks(manifest, "on-run-end")
        )
        {
            UnitTests = [.. (manifest.UnitTests?.Keys ?? []).Where(id => selected?.Contains(id) != false)],
        };

    /// <summary>Returns the plan for some tests, additional models and everything upstream.
    /// </summary>
    public static ReplayPlan For(DbtManifest manifest, Func<string, bool> wanted, IReadOnlyCollection<string> models)
    {
        var whole = For(manifest, selected: null);
        var tests = whole.Tests.Where(test => wanted(test.Value.Name)).ToDictionary();
        var named = whole.Models.Where(model => models.Contains(model.Value.Name)).Select(model => model.Key);
        return tests.Count == whole.Tests.Count
            ? whole
            : whole with
            {
                Tests = tests,
                UnitTests = [.. whole.UnitTests.Where(id => wanted(manifest.UnitTests![id].Name))],
                Models = Upstream(whole.Models, named.Concat(tests.Values.SelectMany(test => test.DependsOn.Nodes))),
            };
    }

    /// <summary>Returns whether dbt reports the node too; it does not report ephemeral models.</summary>
    public bool Reports(DbtNodeResult result) => !IsInlined(Models[result.UniqueId]);

    private static bool IsInlined(DbtNode model) => model.Config.Materialized == ModelStatement.Ephemeral;

    private static bool IsBuilt(KeyValuePair<string, DbtNode> node) =>
        node.Value.ResourceType is not (DbtNode.Test or DbtNode.Operation or "analysis");

    private static Dictionary<string, DbtNode> Upstream(
        IReadOnlyDictionary<string, DbtNode> models,
        IEnumerable<string> from
    )
    {
        var needed = new Dictionary<string, DbtNode>();
        var open = new Stack<string>(from);
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
