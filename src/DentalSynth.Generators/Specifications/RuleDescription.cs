using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DentalSynth.Generators.Specifications;

/// <summary>A rule as its own documentation tells it.</summary>
/// <param name="Area">The folder that it is in.</param>
/// <param name="Name">Its class, without the ending.</param>
/// <param name="Sentence">What it says of a practice.</param>
/// <param name="Models">The dbt models that read what it decides, as they are named in its remarks.</param>
public sealed partial record RuleDescription(string Area, string Name, string Sentence, IReadOnlyList<string> Models)
{
    private const string Root = "DentalSynth.Generators";
    private const string Ending = "Rule";

    /// <summary>Gets the class.</summary>
    public string ClassName => Name + Ending;

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
            type.Namespace![(Root.Length + 1)..],
            type.Name[..^Ending.Length],
            Blanks().Replace(words.Element("summary")!.Value.Trim(), " "),
            [.. ModelName().Matches(words.Element("remarks")?.Value ?? "").Select(match => match.Value).Distinct()]
        );

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\b(?:stg_opendental__|int_|dim_|fact_|mart_)\w+")]
    private static partial Regex ModelName();
}
