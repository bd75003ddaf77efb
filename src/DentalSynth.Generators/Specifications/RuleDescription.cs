using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DentalSynth.Generators.Specifications;

/// <summary>The documentation of a rule.</summary>
/// <param name="Type">Its class.</param>
/// <param name="Sentence">The business rule in a sentence.</param>
/// <param name="Models">The dbt models that depend on it, as named in its remarks.</param>
public sealed partial record RuleDescription(Type Type, string Sentence, IReadOnlyList<string> Models)
{
    private const string Root = "DentalSynth.Generators";
    private const string Ending = "Rule";

    /// <summary>Gets its folder.</summary>
    public string Area => Type.Namespace![(Root.Length + 1)..].Replace('.', '/');

    /// <summary>Gets the name of its class without the suffix Rule.</summary>
    public string Name => ClassName[..^Ending.Length];

    /// <summary>Gets the name of its class.</summary>
    public string ClassName => Type.Name;

    /// <summary>Returns all rules by area and name.</summary>
    /// <exception cref="FileNotFoundException">The library's documentation file is missing.</exception>
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
