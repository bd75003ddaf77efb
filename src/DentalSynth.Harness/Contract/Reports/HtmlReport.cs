using System.Globalization;
using System.Net;
using System.Text;
using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.Harness.Contract.Reports;

/// <summary>Writes the report as a self-contained HTML page without scripts.</summary>
internal static class HtmlReport
{
    public static string Write(ContractPage page)
    {
        var text = new StringBuilder();
        text.Append(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Encode($"Contract: {page.Report.Practice.Description}")}</title>
            <style>
            {HtmlStyle.Text}
            </style>
            </head>
            <body>
            <main>
            <h1>Contract</h1>
            <p class="verdict {(page.Report.Holds ? "good" : "bad")}">{(page.Report.Holds ? "✓" : "✗")} {Encode(
                page.Sentence
            )}</p>
            <dl>
            {string.Join(
                '\n',
                page.Head.Select(line => $"<div><dt>{Encode(line.Name)}</dt><dd>{Encode(line.Text)}</dd></div>")
            )}
            </dl>

            """
        );
        WriteUnbuilt(text, page);
        WriteOrders(text, page);
        WriteFacts(text, page);
        WriteTests(text, page);
        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void WriteUnbuilt(StringBuilder text, ContractPage page)
    {
        if (page.Report.UnbuiltModels.Count == 0)
        {
            return;
        }

        text.Append("<h2>Models that were not built</h2>\n<ul>\n");
        foreach (var model in page.Report.UnbuiltModels)
        {
            text.Append($"<li><code>{Encode(model.Name)}</code>: {Encode($"{model.Status}, {model.Message}")}</li>\n");
        }

        text.Append("</ul>\n");
    }

    private static void WriteOrders(StringBuilder text, ContractPage page)
    {
        if (page.Orders.Count == 0)
        {
            return;
        }

        text.Append("<h2>Failures</h2>\n");
        foreach (var order in page.Orders.Values)
        {
            text.Append($"<pre tabindex=\"0\">{Encode(order)}</pre>\n");
        }
    }

    private static void WriteFacts(StringBuilder text, ContractPage page)
    {
        text.Append($"<h2>Named facts</h2>\n<p>{Encode(page.FactCounts)}</p>\n");
        foreach (var system in page.Systems)
        {
            var allHold = system.All(fact => !fact.Failed);
            Open(text, $"{system.Key}", system.Count(), allHold ? "facts" : "facts with failures", isOpen: true);
            TableHead(text, $"Facts of {system.Key}", "Status", "Fact", "Meaning", "Found", "Rule");
            foreach (var fact in system)
            {
                var status = ReportText.Of(fact.Verdict);
                Row(
                    text,
                    fact.Failed ? "bad"
                        : fact.Verdict == Verdict.Holds ? "good"
                        : "faint",
                    status,
                    Encode(ReportText.Sentence(fact.Fact)),
                    Encode(fact.Fact.Meaning),
                    Encode(fact.Finding.Summary),
                    $"<code>{Encode(fact.Fact.Rule ?? "")}</code>"
                );
            }

            Close(text);
        }
    }

    private static void WriteTests(StringBuilder text, ContractPage page)
    {
        text.Append($"<h2>dbt tests</h2>\n<p>{Encode(page.TestCounts)}</p>\n");
        foreach (var model in page.Models)
        {
            var failed = model.Count(test => test.Failed);
            var words = failed == 0 ? "tests" : $"tests, {failed.ToString("N0", CultureInfo.InvariantCulture)} failed";
            Open(text, model.Key, model.Count(), words, failed > 0);
            TableHead(text, $"dbt tests of {model.Key}", "Status", "Test", "Meaning", "Result");
            foreach (var test in model.OrderBy(test => test.Order))
            {
                Row(
                    text,
                    Class(test),
                    ReportText.Of(test),
                    $"<code>{Encode(test.Expectation.Name)}</code>",
                    Encode(test.Expectation.Meaning),
                    Encode(test.Description)
                );
            }

            Close(text);
        }
    }

    private static string Class(ExpectationOutcome test) =>
        test.Failed ? "bad"
        : test.Passed ? "good"
        : "faint";

    private static void Open(StringBuilder text, string title, int count, string noun, bool isOpen) =>
        text.Append(
            $"<details{(isOpen ? " open=\"\"" : "")}>\n<summary>{Encode(title)} ({count:N0} {Encode(noun)})</summary>\n"
        );

    private static void TableHead(StringBuilder text, string caption, params string[] columns)
    {
        var cells = string.Concat(columns.Select(column => $"<th scope=\"col\">{column}</th>"));
        text.Append($"<div class=\"wide\" tabindex=\"0\"><table>\n<caption>{Encode(caption)}</caption>\n");
        text.Append($"<thead><tr>{cells}</tr></thead>\n<tbody>\n");
    }

    private static void Row(StringBuilder text, string style, string status, string name, params string[] cells) =>
        text.Append($"<tr><td class=\"{style}\">{status}</td><th scope=\"row\">{name}</th>")
            .Append(string.Concat(cells.Select(cell => $"<td>{cell}</td>")))
            .Append("</tr>\n");

    private static void Close(StringBuilder text) => text.Append("</tbody>\n</table></div>\n</details>\n");

    private static string Encode(string value) => WebUtility.HtmlEncode(value);
}
