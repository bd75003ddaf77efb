using System.Text;
using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.Harness.Contract.Reports;

/// <summary>Writes the report for the summary of a CI job: counts, failures and collapsed details.</summary>
internal static class MarkdownReport
{
    // A job summary is limited to 1 MiB.
    private const int ShownOrders = 50;
    private const string Special = @"\`*_{}[]<>#+!|~&";

    public static string Write(ContractPage page)
    {
        var text = new StringBuilder();
        text.Append($"## {(page.Report.Holds ? "✓" : "✗")} {Escape(page.Sentence)}\n\n| | |\n| --- | --- |\n");
        foreach (var (name, value) in page.Head)
        {
            text.Append($"| {Escape(name)} | {Escape(value)} |\n");
        }

        WriteUnbuilt(text, page);
        WriteOrders(text, page);
        WriteFacts(text, page);
        WriteTests(text, page);
        return text.ToString();
    }

    private static void WriteUnbuilt(StringBuilder text, ContractPage page)
    {
        if (page.Report.UnbuiltModels.Count > 0)
        {
            text.Append("\n### Models that were not built\n\n");
        }

        foreach (var model in page.Report.UnbuiltModels.Take(ShownOrders))
        {
            text.Append($"- {Code(model.Name)}: {Escape($"{model.Status}, {model.Message}")}\n");
        }
    }

    private static void WriteOrders(StringBuilder text, ContractPage page)
    {
        if (page.Orders.Count > 0)
        {
            text.Append("\n### Failures\n");
        }

        foreach (var order in page.Orders.Values.Take(ShownOrders))
        {
            var fence = new string('`', Math.Max(3, LongestRun(order) + 1));
            text.Append($"\n{fence}text\n{order}\n{fence}\n");
        }

        if (page.Orders.Count > ShownOrders)
        {
            text.Append($"\nand {page.Orders.Count - ShownOrders:N0} more\n");
        }
    }

    private static void WriteFacts(StringBuilder text, ContractPage page)
    {
        Fold(text, $"Named facts: {page.FactCounts}");
        text.Append("| system | fact | | found |\n| --- | --- | --- | --- |\n");
        foreach (var fact in page.Systems.SelectMany(system => system))
        {
            text.Append(
                $"| {fact.Fact.System} | {Escape(ReportText.Sentence(fact.Fact))} | {ReportText.Of(fact.Verdict)} "
                    + $"| {Escape(fact.Finding.Summary)} |\n"
            );
        }

        text.Append("\n</details>\n");
    }

    private static void WriteTests(StringBuilder text, ContractPage page)
    {
        Fold(text, $"dbt tests: {page.TestCounts}");
        text.Append("| model | tests | not passed |\n| --- | ---: | --- |\n");
        foreach (var model in page.Models)
        {
            var others = model.Where(test => !test.Passed).OrderBy(test => test.Order).Select(Other);
            text.Append($"| {Code(model.Key)} | {model.Count():N0} | {string.Join("<br>", others)} |\n");
        }

        text.Append("\n</details>\n");
    }

    private static string Other(ExpectationOutcome test) =>
        $"{Code(test.Expectation.Name)}: {Escape($"{ReportText.Of(test)} ({test.Description})")}";

    private static void Fold(StringBuilder text, string title) =>
        text.Append($"\n<details>\n<summary>{Escape(title)}</summary>\n\n");

    // A backtick would end the code span.
    private static string Code(string name) =>
        name.Contains('`', StringComparison.Ordinal) || name.Contains('|', StringComparison.Ordinal)
            ? Escape(name)
            : $"`{name}`";

    private static string Escape(string value)
    {
        var text = new StringBuilder();
        foreach (var character in value.ReplaceLineEndings(" "))
        {
            text.Append(Special.Contains(character, StringComparison.Ordinal) ? Entity(character) : character);
        }

        return text.ToString();
    }

    // An entity is valid in both Markdown and HTML.
    private static string Entity(char character) => $"&#{(int)character};";

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
