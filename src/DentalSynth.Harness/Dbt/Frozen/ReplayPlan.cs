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
    /// <summary>Gets the unique ids of unit tests, which only dbt itself can run.</summary>
    public IReadOnlyList<string> UnitTests { get; init; } = [];

    /// <summary>Returns the plan for what is selected, and for everything when that is null.</summary>
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

    /// <summary>Returns the plan for the wanted tests, some models besides, and everything that both are built on.
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

    /// <summary>Returns whether a result is one that dbt reports too; ephemeral models are part of others.</summary>
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
