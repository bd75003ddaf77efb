using System.Text.RegularExpressions;
using DentalSynth.Harness;

namespace DentalSynth.DbtContract.Descriptions;

/// <summary>The descriptions of models and columns in the YAML files of the bundled dbt project.</summary>
/// <remarks>Requires the format used there: 2 spaces per level, and the name on the first line of an entry.</remarks>
internal sealed partial class ModelDescriptions
{
    private const string ModelsFolder = "dbt_dental_models/models";

    private readonly Dictionary<(string Model, string Column), string> described = [];
    private (string Model, string Column) entry;
    private bool isOfModels;

    /// <summary>Gets the names of all models, from their SQL files.</summary>
    public static IEnumerable<string> Models =>
        Directory
            .EnumerateFiles(SourceTree.PathOf(ModelsFolder), "*.sql", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file));

    /// <summary>Gets the models and columns without a description.</summary>
    public IEnumerable<string> Bare =>
        described.Where(about => about.Value.Length == 0).Select(about => Name(about.Key.Model, about.Key.Column));

    public static ModelDescriptions Read()
    {
        var descriptions = new ModelDescriptions();
        foreach (
            var file in Directory.EnumerateFiles(SourceTree.PathOf(ModelsFolder), "*.yml", SearchOption.AllDirectories)
        )
        {
            descriptions.Add(File.ReadLines(file));
        }

        return descriptions;
    }

    public bool Has(string model, string column = "") => described.ContainsKey((model, column));

    public static string Name(string model, string column) => column.Length == 0 ? model : $"{model}.{column}";

    internal void Add(IEnumerable<string> lines)
    {
        isOfModels = false;
        foreach (var line in lines)
        {
            Add(line);
        }
    }

    private void Add(string line)
    {
        if (line.Length > 0 && char.IsLetter(line[0]))
        {
            isOfModels = line.TrimEnd() == "models:";
        }
        else if (isOfModels && Entry().Match(line) is { Success: true } begun)
        {
            var isModel = begun.Groups["indent"].Length == 2;
            entry = isModel ? (begun.Groups["name"].Value, string.Empty) : (entry.Model, begun.Groups["name"].Value);
            described.Add(entry, string.Empty);
        }
        else if (isOfModels && Description().Match(line) is { Success: true } said)
        {
            described[said.Groups["indent"].Length == 4 ? (entry.Model, string.Empty) : entry] = said.Groups[
                "text"
            ].Value;
        }
    }

    [GeneratedRegex(@"^(?<indent> {2}| {6})- name: (?<name>\w+)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(?<indent> {4}| {8})description: *(?<text>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Description();
}
