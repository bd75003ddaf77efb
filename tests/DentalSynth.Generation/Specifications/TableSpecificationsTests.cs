using DentalSynth.Generators.Specifications;
using DentalSynth.Harness;

namespace DentalSynth.Generation.Specifications;

public sealed class TableSpecificationsTests
{
    [Fact]
    public async Task The_document_is_what_the_tables_are()
    {
        var file = SourceTree.PathOf("docs/TABLE_SPECIFICATIONS.md");

        var now = await TableSpecifications.WriteAsync(
            TableSpecifications.Usual,
            2,
            TestContext.Current.CancellationToken
        );

        var written = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.True(
            now == written.ReplaceLineEndings("\n"),
            "docs/TABLE_SPECIFICATIONS.md is out of date: run dentalsynth tables --output docs/TABLE_SPECIFICATIONS.md"
        );
    }
}
