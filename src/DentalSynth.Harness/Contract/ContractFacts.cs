using System.Reflection;
using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract;

/// <summary>The facts of the contract, one per file of the embedded folder <c>contract</c>.</summary>
public static class ContractFacts
{
    private const string Folder = "contract/";
    private const string ViewsFile = Folder + "views.sql";

    private static readonly Assembly Here = typeof(ContractFacts).Assembly;

    /// <summary>Gets all facts by system. Facts that only count rows come last: if they fail, a more specific fact fails
    /// too.</summary>
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
            "Every table has at least 90 % of the rows planned for the size of the practice, so that no test passes on an empty table.",
            null,
            new TablesHaveRows()
        ),
        new(
            "Every_model_has_rows",
            PracticeSystem.Foundation,
            "Every model has rows, so that no test passes on an empty model.",
            null,
            new ModelsHaveRows()
        )
        {
            FromPatients = 100,
        },
    ];

    /// <summary>Reads the user's own facts from a folder, in the same format as the contract.</summary>
    /// <exception cref="IOException">The folder can't be read.</exception>
    /// <exception cref="FormatException">The folder has no facts, or a name is used twice.</exception>
    public static IReadOnlyList<NamedFact> Of(string folder)
    {
        const string Breakage = ".break.";
        const string Views = "views.sql";
        var facts = Directory
            .GetFiles(folder, "*.sql", SearchOption.AllDirectories)
            .Where(file => !file.Contains(Breakage, StringComparison.Ordinal) && Path.GetFileName(file) != Views)
            .Select(file => FactFile.Parse(file, File.ReadAllText(file)) with { IsCustom = true })
            .OrderBy(fact => fact.Name, StringComparer.Ordinal)
            .ToList();
        var taken = All.Concat(facts).GroupBy(fact => fact.Name).FirstOrDefault(same => same.Count() > 1);
        return taken != null ? throw new FormatException($"has a duplicate fact {taken.Key}")
            : facts.Count == 0 ? throw new FormatException("has no facts (.sql files)")
            : facts;
    }

    /// <summary>Gets the statements that create the shared temporary views of the facts.</summary>
    internal static string Views { get; } = Text(ViewsFile);

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Here.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
