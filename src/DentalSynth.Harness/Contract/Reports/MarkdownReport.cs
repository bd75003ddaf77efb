using System.Text;
using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.Harness.Contract.Reports;

/// <summary>The report for the summary of a pipeline's job: counts, what does not hold, and the rest folded away.</summary>
internal static class MarkdownReport
{
    // A job's summary may hold a mebibyte.
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
            text.Append("\n### What does not hold\n");
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
                $"| {fact.Fact.System} | {Escape(ReportWords.Sentence(fact.Fact))} | {ReportWords.Of(fact.Verdict)} "
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
        $"{Code(test.Expectation.Name)}: {Escape($"{ReportWords.Of(test)} ({test.Told})")}";

    private static void Fold(StringBuilder text, string title) =>
        text.Append($"\n<details>\n<summary>{Escape(title)}</summary>\n\n");

    // Names have no backtick; whatever has one would end the code.
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

    // An entity means the same to Markdown and to the HTML that it may stand in.
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
