using System.Text.RegularExpressions;
using DentalSynth.Harness;

namespace DentalSynth.DbtContract.Readme;

public sealed partial class ReadmeTests(TestServer server)
{
    [Fact]
    public async Task The_contract_holds_in_the_quick_start()
    {
        await server.StartedAsync();
        Assert.SkipUnless(DbtChoice.FromEnvironment().IsBundled, "the dbt project is not the bundled one");

        var report = await QuickStart.RunAsync();

        Assert.True(report.Holds);
    }

    [Fact]
    public void The_quick_start_in_the_README_is_the_tested_code()
    {
        var source = Lines("tests/DentalSynth.DbtContract/Readme/QuickStart.cs");

        var shown = Lines("README.md").SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```");
        var tested = source.SkipWhile(line => !line.Contains("RunAsync()", StringComparison.Ordinal)).Skip(2);

        Assert.Equal(tested.TakeWhile(line => line != "return report;"), shown);
    }

    [Fact]
    public void Every_linked_file_exists()
    {
        var root = Path.GetDirectoryName(SourceTree.PathOf("README.md"))!;
        var documents = Directory.GetFiles(root, "*.md").Concat(Directory.GetFiles(Path.Join(root, "docs"), "*.md"));

        var links = documents.SelectMany(document =>
            Link()
                .Matches(File.ReadAllText(document))
                .Select(link => Path.Join(Path.GetDirectoryName(document), link.Groups["path"].Value))
        );

        Assert.NotEmpty(links);
        Assert.All(links, path => Assert.True(Path.Exists(path), path));
    }

    private static IEnumerable<string> Lines(string path) =>
        File.ReadLines(SourceTree.PathOf(path)).Select(line => line.Trim());

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]+)")]
    private static partial Regex Link();
}
