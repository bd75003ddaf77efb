namespace DentalSynth.Harness.Dbt.Selection;

/// <summary>Selects nodes of a manifest like dbt's --select: spaces are unions, commas intersections, a plus follows the
/// graph, and tests of selected models and sources are included.</summary>
internal sealed class NodeSelection
{
    private readonly string project;
    private readonly Dictionary<string, SelectableNode> nodes;
    private readonly ILookup<string, string> children;

    public NodeSelection(DbtManifest manifest)
    {
        project = manifest.Metadata.ProjectName;
        nodes = manifest
            .Nodes.Where(node => node.Value.ResourceType != DbtNode.Operation)
            .Concat(manifest.UnitTests ?? new Dictionary<string, DbtNode>())
            .ToDictionary(node => node.Key, node => new SelectableNode(node.Key, node.Value));
        var sources = nodes.Values.SelectMany(node => node.Parents).Distinct().Where(id => !nodes.ContainsKey(id));
        foreach (var id in sources.Where(id => id.StartsWith("source.", StringComparison.Ordinal)).ToList())
        {
            nodes[id] = new SelectableNode(id, Node: null);
        }

        children = nodes
            .Values.SelectMany(node => node.Parents, (node, parent) => (node.UniqueId, Parent: parent))
            .ToLookup(edge => edge.Parent, edge => edge.UniqueId);
    }

    /// <summary>Returns the unique IDs of the selected nodes.</summary>
    /// <param name="selection">The arguments of --select, each with one or more terms.</param>
    /// <exception cref="DbtRunException">A term is invalid, or nothing is selected.</exception>
    public IReadOnlySet<string> Find(IEnumerable<string> selection)
    {
        var words = selection.SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var selected = words.SelectMany(word => word.Split(',').Select(Expand).Aggregate(Both)).ToHashSet();
        return selected.Count > 0
            ? selected
            : throw new DbtRunException(
                DbtFailure.BadSelection,
                $"--select {string.Join(' ', words)} selects nothing in {project}"
            );
    }

    private static HashSet<string> Both(HashSet<string> one, HashSet<string> other) => [.. one.Intersect(other)];

    private HashSet<string> Expand(string word)
    {
        var term = SelectionTerm.Parse(word);
        var isNamed = SelectionMethod.Of(term.Method, term.Value, project);
        var named = nodes.Values.Where(isNamed).Select(node => node.UniqueId).ToHashSet();
        var selected = new HashSet<string>(named);
        selected.UnionWith(Walk(named, term.Up, id => nodes[id].Parents.Where(nodes.ContainsKey)));
        selected.UnionWith(Walk(named, term.Down, id => children[id]));
        selected.UnionWith(selected.SelectMany(id => children[id]).Where(id => nodes[id].IsTest).ToList());
        return selected;
    }

    private static HashSet<string> Walk(HashSet<string> from, int? steps, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>();
        var edge = from.ToList();
        for (var step = 0; edge.Count > 0 && (steps == null || step < steps); step++)
        {
            edge = [.. edge.SelectMany(next).Distinct().Where(seen.Add)];
        }

        return seen;
    }
}
