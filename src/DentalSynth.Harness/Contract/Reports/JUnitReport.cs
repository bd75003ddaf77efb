using System.Globalization;
using System.Text;
using System.Xml;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Reports;

/// <summary>Writes the report as JUnit XML for CI, one test case per fact and dbt test.</summary>
internal static class JUnitReport
{
    public static string Write(ContractPage page)
    {
        var suites = page
            .Systems.Select(system =>
                (Name: $"named facts: {system.Key}", Cases: system.Select(fact => Case(fact, page)))
            )
            .Concat(
                page.Models.Select(model =>
                    (Name: $"dbt tests: {model.Key}", Cases: model.Select(test => Case(test, page)))
                )
            )
            .Append((Name: "dbt models", Cases: page.Report.UnbuiltModels.Select(Case)))
            .Select(suite => (suite.Name, Cases: suite.Cases.ToList()))
            .Where(suite => suite.Cases.Count > 0)
            .ToList();
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            WriteTotals(xml, "DentalSynth contract", [.. suites.SelectMany(suite => suite.Cases)]);
            foreach (var (name, cases) in suites)
            {
                xml.WriteStartElement("testsuite");
                WriteTotals(xml, name, cases);
                cases.ForEach(one => Write(xml, name, one));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static JUnitCase Case(FactOutcome fact, ContractPage page) =>
        new(fact.Fact.Name, fact.Elapsed)
        {
            Failure = fact.Failed ? "failure" : null,
            Skipped = !fact.Failed && fact.Verdict != Verdict.Holds,
            Message = fact.Finding.Summary,
            Text = page.Orders.GetValueOrDefault(fact.Fact.Name),
        };

    private static JUnitCase Case(ExpectationOutcome test, ContractPage page) =>
        new(test.Expectation.Name, test.Result?.ExecutionTime ?? TimeSpan.Zero)
        {
            Failure =
                !test.Failed ? null
                : test.Result?.Status == DbtStatus.Fail ? "failure"
                : "error",
            Skipped = test.Warned || test.NotRun,
            Message = test.Description,
            Text = page.Orders.GetValueOrDefault(test.Expectation.UniqueId),
        };

    private static JUnitCase Case(DbtNodeResult model) =>
        new(model.Name, model.ExecutionTime) { Failure = "error", Message = $"{model.Status}: {model.Message}" };

    private static void WriteTotals(XmlWriter xml, string name, List<JUnitCase> cases)
    {
        xml.WriteAttributeString("name", Clean(name));
        WriteNumber(xml, "tests", cases.Count);
        WriteNumber(xml, "failures", cases.Count(one => one.Failure == "failure"));
        WriteNumber(xml, "errors", cases.Count(one => one.Failure == "error"));
        WriteNumber(xml, "skipped", cases.Count(one => one.Skipped));
        xml.WriteAttributeString("time", Seconds(cases.Sum(one => one.Elapsed.TotalSeconds)));
    }

    private static void Write(XmlWriter xml, string suite, JUnitCase one)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(suite));
        xml.WriteAttributeString("name", Clean(one.Name));
        xml.WriteAttributeString("time", Seconds(one.Elapsed.TotalSeconds));
        if ((one.Failure ?? (one.Skipped ? "skipped" : null)) is { } element)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("message", Clean(one.Message));
            xml.WriteString(Clean(one.Text ?? string.Empty));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter xml, string name, int number) =>
        xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));

    private static string Seconds(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);

    // Removes characters that are invalid in XML.
    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
