using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DentalSynth.Generators.Specifications;

/// <summary>A rule as its own documentation tells it.</summary>
/// <param name="Type">Its class.</param>
/// <param name="Sentence">What it says of a practice.</param>
/// <param name="Models">The dbt models that read what it decides, as they are named in its remarks.</param>
public sealed partial record RuleDescription(Type Type, string Sentence, IReadOnlyList<string> Models)
{
    private const string Root = "DentalSynth.Generators";
    private const string Ending = "Rule";

    /// <summary>Gets the folder that it is in.</summary>
    public string Area => Type.Namespace![(Root.Length + 1)..].Replace('.', '/');

    /// <summary>Gets its class's name without the ending.</summary>
    public string Name => ClassName[..^Ending.Length];

    /// <summary>Gets its class's name.</summary>
    public string ClassName => Type.Name;

    /// <summary>Returns every rule of the library, by area and name.</summary>
    /// <exception cref="FileNotFoundException">The library's documentation file is not beside it.</exception>
    public static IReadOnlyList<RuleDescription> All() =>
        [
            .. LibraryDocumentation
                .TypesIn(Root)
                .Where(found => found.Type.Name.EndsWith(Ending, StringComparison.Ordinal))
                .Select(found => Of(found.Type, found.Words))
                .OrderBy(rule => rule.Area, StringComparer.Ordinal)
                .ThenBy(rule => rule.Name, StringComparer.Ordinal),
        ];

    private static RuleDescription Of(Type type, XElement words) =>
        new(
            type,
            Blanks().Replace(words.Element("summary")!.Value.Trim(), " "),
            [.. ModelName().Matches(words.Element("remarks")?.Value ?? "").Select(match => match.Value).Distinct()]
        );

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\b(?:stg_opendental__|int_|dim_|fact_|mart_)\w+")]
    private static partial Regex ModelName();
}
