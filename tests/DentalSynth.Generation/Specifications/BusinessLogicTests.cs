using System.Text.RegularExpressions;
using DentalSynth.Generators;
using DentalSynth.Harness;

namespace DentalSynth.Generation.Specifications;

public sealed partial class BusinessLogicTests
{
    private static readonly string Document = File.ReadAllText(SourceTree.PathOf("docs/BUSINESS_LOGIC.md"));

    [Fact]
    public void Every_rule_is_in_the_document()
    {
        var rules = Rules().Select(rule => rule.Name).ToList();

        Assert.NotEmpty(rules);
        Assert.Empty(rules.Where(name => !ClassNames().Contains(name)));
    }

    [Fact]
    public void Every_rule_in_the_document_is_there()
    {
        var rules = Rules().Select(rule => rule.Name).ToHashSet();

        Assert.Empty(ClassNames().Where(name => !rules.Contains(name)));
    }

    private static IEnumerable<Type> Rules() =>
        typeof(GenerationOptions)
            .Assembly.GetTypes()
            .Where(type =>
                type.Namespace?.StartsWith("DentalSynth.Generators.Rules.", StringComparison.Ordinal) == true
                && type.Name.EndsWith("Rule", StringComparison.Ordinal)
            );

    private static HashSet<string> ClassNames() =>
        [.. RuleName().Matches(Document).Select(match => match.Groups["name"].Value)];

    // `AgeRule` in a table, or the rule's file.
    [GeneratedRegex("[`/](?<name>[A-Z][A-Za-z]*Rule)(\\.cs)?`")]
    private static partial Regex RuleName();
}
