using System.Reflection;
using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract;

/// <summary>The named facts of the contract: one for each file of folder <c>contract</c>, which is embedded here.</summary>
public static class ContractFacts
{
    private const string Folder = "contract/";
    private const string ViewsFile = Folder + "views.sql";

    private static readonly Assembly Here = typeof(ContractFacts).Assembly;

    /// <summary>Gets all of them, system by system. What only counts rows comes last: whatever it finds, something more
    /// telling fails as well.</summary>
    public static IReadOnlyList<NamedFact> All { get; } =
    [
        .. Here.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name != ViewsFile)
            .Select(name => FactFile.Parse(name, Text(name)))
            .OrderBy(fact => fact.System)
            .ThenBy(fact => fact.Name, StringComparer.Ordinal),
        new(
            "Every_table_has_its_planned_rows",
            PracticeSystem.Foundation,
            "90 % of the rows that a practice of this size has, chance aside, table by table: nothing passes because it is empty",
            null,
            new TablesHaveRows()
        ),
        new(
            "Every_model_has_rows",
            PracticeSystem.Foundation,
            "a test of an empty model passes and says nothing",
            null,
            new ModelsHaveRows()
        )
        {
            FromPatients = 100,
        },
    ];

    /// <summary>Reads the facts of a folder of somebody's own, in the form of the contract's.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="FormatException">It holds no fact, or one of a name that is taken.</exception>
    public static IReadOnlyList<NamedFact> Of(string folder)
    {
        const string Breakage = ".break.";
        const string Views = "views.sql";
        var facts = Directory
            .GetFiles(folder, "*.sql", SearchOption.AllDirectories)
            .Where(file => !file.Contains(Breakage, StringComparison.Ordinal) && Path.GetFileName(file) != Views)
            .Select(file => FactFile.Parse(file, File.ReadAllText(file)) with { IsOwn = true })
            .OrderBy(fact => fact.Name, StringComparer.Ordinal)
            .ToList();
        var taken = All.Concat(facts).GroupBy(fact => fact.Name).FirstOrDefault(same => same.Count() > 1);
        return taken != null ? throw new FormatException($"has a second fact {taken.Key}")
            : facts.Count == 0 ? throw new FormatException("has no fact: no .sql file")
            : facts;
    }

    /// <summary>Gets the statements that make the views that the facts share, for one session.</summary>
    internal static string Views { get; } = Text(ViewsFile);

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Here.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
