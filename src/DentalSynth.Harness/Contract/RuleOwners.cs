using System.Reflection;
using DentalSynth.Generators.Specifications;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Harness.Contract;

/// <summary>Which files decide what a dbt test reads: where to look when it fails.</summary>
/// <remarks>A rule names the models that read it in its remarks; a table is declared on the class that makes its rows.
/// Rules come first: those that name the tested model, then those that name what it is built from.</remarks>
/// <param name="manifest">The project.</param>
internal sealed class RuleOwners(DbtManifest manifest)
{
    private const int MostRules = 5;
    private const string Source = "source.";

    // It writes the tables that have no rows of a practice.
    private const string Loader = "src/DentalSynth.Generators/Output/Loading/EtlStatusRows.cs";

    private static readonly Lazy<IReadOnlyList<RuleDescription>> Rules = new(RuleDescription.All);

    /// <summary>Returns the files that decide what a test reads, the most likely first.</summary>
    public IReadOnlyList<string> Of(DbtNode test) =>
        Of(test.AttachedNode is { } model ? [model] : test.DependsOn.Nodes, $"{test.Name}_{test.ColumnName}");

    /// <summary>Returns the files that decide what is in a model, the most likely first.</summary>
    public IReadOnlyList<string> Of(string model) => Of([model], model);

    /// <summary>Returns the tables of schema raw that a model reads, directly or through others.</summary>
    public IEnumerable<string> TablesOf(string model) => TablesIn(Lineage([model]));

    private List<string> Of(IEnumerable<string> nodes, string about)
    {
        var read = Lineage(nodes).ToList();
        var tables = TablesIn(read).ToList();
        var words = Words(about);
        var naming = read.Select(NameOf)
            .SelectMany(model => Rules.Value.Where(rule => rule.Models.Contains(model)).OrderByDescending(Shared));
        var taken = tables.SelectMany(RulesOf);
        return
        [
            .. naming.Select(rule => rule.Type).Concat(taken).Distinct().Take(MostRules).Select(SourceFile.Of),
            .. tables.Take(1).Select(MakerOf),
        ];

        int Shared(RuleDescription rule) => Words(Snake(rule.Name)).Count(words.Contains);
    }

    private static IEnumerable<string> TablesIn(IEnumerable<string> nodes) =>
        nodes.Where(node => node.StartsWith(Source, StringComparison.Ordinal)).Select(NameOf);

    private static string NameOf(string uniqueId) => uniqueId.Split('.')[^1];

    private static HashSet<string> Words(string name) => [.. name.Split('_')];

    private static string Snake(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static string MakerOf(string table) =>
        RowTables.Find(table) is { } filled ? SourceFile.Of(filled.Maker) : Loader;

    // The rules that the class which makes a table's rows is given.
    private static IEnumerable<Type> RulesOf(string table) =>
        RowTables
            .Find(table)
            ?.Maker.GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
            .Select(field => field.FieldType)
            .Where(type => type.Name.EndsWith("Rule", StringComparison.Ordinal))
        ?? [];

    // Breadth first: what is nearest to the test comes first.
    private IEnumerable<string> Lineage(IEnumerable<string> nodes)
    {
        var open = new Queue<string>(nodes);
        var seen = new HashSet<string>();
        while (open.TryDequeue(out var uniqueId))
        {
            if (!seen.Add(uniqueId))
            {
                continue;
            }

            yield return uniqueId;
            foreach (var parent in manifest.Nodes.GetValueOrDefault(uniqueId)?.DependsOn.Nodes ?? [])
            {
                open.Enqueue(parent);
            }
        }
    }
}
