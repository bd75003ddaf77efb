using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DentalSynth.Harness.Contract.Reports;

namespace DentalSynth.DbtContract.Reports;

public sealed partial class ReportTests : IDisposable
{
    private static readonly string[] Counts = ["tests", "failures", "errors", "skipped"];
    private static readonly string[] Cases =
    [
        "PPO_fees_never_exceed_UCR_fees",
        "Validation_query_1_finds_no_negative_balance",
        "Every_model_has_rows",
        "failing",
        "erring",
        "absent",
        "warning",
        "unit",
        "passing",
        "late",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dentalsynth-report-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_HTML_page_escapes_text_and_is_self_contained()
    {
        var html = await WriteAsync("contract.html");

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_HTML_page_is_well_formed()
    {
        var html = await WriteAsync("contract.html");

        var body = html[
            html.IndexOf("<main>", StringComparison.Ordinal)..html.IndexOf("</body>", StringComparison.Ordinal)
        ];
        var text = ControlCharacter().Replace(body, string.Empty);
        Assert.Equal("main", XDocument.Parse(text).Root!.Name.LocalName);
    }

    [Fact]
    public async Task An_HTML_page_has_the_practice_and_shows_failures_first()
    {
        var html = await WriteAsync("contract.html");

        Assert.Contains("seed 7, as of 2026-01-31, 500 patients", html, StringComparison.Ordinal);
        Assert.Contains("dbt 1.10.22", html, StringComparison.Ordinal);
        AssertInOrder(html, "Failures", "fact failed:", "Named facts", "Fees (1", "Foundation (1");
        AssertInOrder(html, "<code>failing", "<code>warning", "<code>unit", "<code>passing");
    }

    [Fact]
    public async Task A_Markdown_summary_has_counts_work_orders_and_collapsed_details()
    {
        var text = await WriteAsync("contract.md");

        Assert.StartsWith("## ✗ The contract fails: 5 checks failed.", text, StringComparison.Ordinal);
        Assert.Contains("| dbt tests | 1 passed, 3 failed, 1 warned, 1 not run |", text, StringComparison.Ordinal);
        AssertInOrder(text, "### Models that were not built", "### Failures", "````text\nfact failed:");
        AssertInOrder(text, "````text\nfact failed:", "<details>", "| Fees | PPO fees never exceed UCR fees | fails |");
        Assert.DoesNotContain("<script", WithoutFences().Replace(text, string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_tables_escape_their_cells()
    {
        var text = WithoutFences().Replace(await WriteAsync("contract.md"), string.Empty);

        var rows = text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal));
        Assert.All(rows, row => Assert.InRange(row.Count(character => character == '|'), 3, 5));
    }

    [Fact]
    public async Task A_JUnit_file_has_a_case_for_each_fact_test_and_missing_model()
    {
        var root = XDocument.Parse(await WriteAsync("junit.xml")).Root!;

        Assert.Equal("10 2 3 3", Totals(root));
        var cases = root.Descendants("testcase")
            .ToDictionary(
                one => one.Attribute("name")!.Value,
                one => one.Elements().SingleOrDefault()?.Name.LocalName ?? "passed"
            );
        Assert.Equal(
            "failure skipped passed failure error error skipped skipped passed error".Split(' '),
            Cases.Select(name => cases[name])
        );
        Assert.Contains("fact failed: <script>", root.Descendants("failure").First().Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contract.pdf")]
    [InlineData("contract")]
    public void Other_file_extensions_are_not_supported(string path) => Assert.False(ReportFile.IsKnown(path));

    private async Task<string> WriteAsync(string name)
    {
        var path = Path.Join(folder.FullName, "made", name);
        await ReportFile.WriteAsync(path, EvilPage.Page, TestContext.Current.CancellationToken);
        return await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
    }

    private static string Totals(XElement root) => string.Join(' ', Counts.Select(name => root.Attribute(name)!.Value));

    private static void AssertInOrder(string text, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, string.Create(CultureInfo.InvariantCulture, $"'{part}' is not after {at}"));
            at = found;
        }
    }

    [GeneratedRegex("[\u0001-\u0008]|&#1;")]
    private static partial Regex ControlCharacter();

    [GeneratedRegex("````text.*?\n````", RegexOptions.Singleline)]
    private static partial Regex WithoutFences();
}
