using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Specifications;
using DentalSynth.Harness;

namespace DentalSynth.Generation.Specifications;

public sealed class RuleSpecificationsTests
{
    [Fact]
    public async Task The_document_is_what_the_rules_are()
    {
        var file = SourceTree.PathOf("docs/RULES.md");

        var written = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        Assert.True(
            RuleSpecifications.Write() == written.ReplaceLineEndings("\n"),
            "docs/RULES.md is out of date: run dentalsynth rules --output docs/RULES.md"
        );
    }

    [Fact]
    public void Every_rule_is_in_the_document()
    {
        var files = Directory.GetFiles(
            SourceTree.PathOf("src/DentalSynth.Generators"),
            "*Rule.cs",
            SearchOption.AllDirectories
        );
        var document = RuleSpecifications.Write();

        Assert.NotEmpty(files);
        Assert.All(
            files,
            file =>
                Assert.Contains($"| `{Path.GetFileNameWithoutExtension(file)}` |", document, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_setting_is_in_the_document_with_its_meaning_and_source()
    {
        var document = RuleSpecifications.Write();

        Assert.All(
            PracticeProfile
                .Definitions.SelectMany(setting => new[] { setting.Source, setting.Meaning })
                .Concat(
                    PracticeProfile.All.SelectMany(profile => profile.Departures).Select(setting => setting.Source)
                ),
            text =>
                Assert.Contains(text.Replace("|", "\\|", StringComparison.Ordinal), document, StringComparison.Ordinal)
        );
    }
}
