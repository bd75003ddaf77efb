using System.Reflection;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Reports;

/// <summary>What a report tells: what came out, who built it, and the work orders for what does not hold.</summary>
/// <param name="Report">What came out.</param>
/// <param name="Engine">Who built the models, in words.</param>
/// <param name="Orders">The work orders, by the fact's name or the dbt test's unique id.</param>
public sealed record ContractPage(ContractReport Report, string Engine, IReadOnlyDictionary<string, string> Orders)
{
    /// <summary>Gets the facts by system: those with something broken first, then in the order of the systems.</summary>
    public IEnumerable<IGrouping<PracticeSystem, FactOutcome>> Systems =>
        Report
            .Facts.OrderBy(fact => fact.Verdict)
            .ThenBy(fact => fact.Fact.Name, StringComparer.Ordinal)
            .GroupBy(fact => fact.Fact.System)
            .OrderBy(system => system.Any(fact => fact.Failed) ? 0 : 1)
            .ThenBy(system => system.Key);

    /// <summary>Gets the dbt tests by what they are about: those with a failure first, then by name.</summary>
    public IEnumerable<IGrouping<string, ExpectationOutcome>> Models =>
        Report
            .Expectations.GroupBy(test => test.Expectation.Model ?? "several models")
            .OrderBy(model => model.Any(test => test.Failed) ? 0 : 1)
            .ThenBy(model => model.Key, StringComparer.Ordinal);

    /// <summary>Gets what was judged, each as a name and a text.</summary>
    public IReadOnlyList<(string Name, string Text)> Head =>
        [
            ("Practice", Report.Practice.Told),
            ("Engine", Engine),
            ("Models", $"{Report.Built:N0} built, {Report.UnbuiltModels.Count:N0} not"),
            ("Named facts", FactCounts),
            ("dbt tests", TestCounts),
            ("DentalSynth", Version),
        ];

    /// <summary>Gets how many facts hold and do not.</summary>
    public string FactCounts =>
        $"{Count(Verdict.Holds):N0} hold, {Report.BrokenFacts.Count():N0} broken, {Count(Verdict.NotJudged):N0} not judged"
        + (Known == 0 ? string.Empty : $", {Known:N0} known to fail");

    /// <summary>Gets how many dbt tests passed and did not.</summary>
    public string TestCounts
    {
        get
        {
            var (warned, notRun) = (Report.Expectations.Count(t => t.Warned), Report.Expectations.Count(t => t.NotRun));
            return $"{Report.Expectations.Count(test => test.Passed):N0} passed, {Report.FailedExpectations.Count():N0} failed"
                + (warned == 0 ? string.Empty : $", {warned:N0} warned")
                + (notRun == 0 ? string.Empty : $", {notRun:N0} not run");
        }
    }

    /// <summary>Gets the verdict, in a sentence.</summary>
    public string Sentence =>
        Report.Holds ? "The contract holds."
        : Report.Failures == 0 ? "The contract does not hold: nothing was judged."
        : $"The contract does not hold: {Report.Failures:N0} {(Report.Failures == 1 ? "expectation is" : "expectations are")} not met.";

    private static string Version =>
        typeof(ContractPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "unknown";

    /// <summary>Writes the work orders of a report.</summary>
    public static async Task<ContractPage> OfAsync(
        ContractReport report,
        DbtRun run,
        CancellationToken cancellationToken
    )
    {
        var words = new WorkOrder(report.Practice);
        var umbrellas = report.BrokenFacts.ToLookup(fact => fact.Fact.IsUmbrella);
        var orders = umbrellas[false].ToDictionary(fact => fact.Fact.Name, words.For);
        foreach (var test in report.FailedExpectations)
        {
            orders[test.Expectation.UniqueId] = await words.ForAsync(test, cancellationToken);
        }

        foreach (var fact in umbrellas[true])
        {
            orders[fact.Fact.Name] = words.For(fact);
        }

        return new ContractPage(report, run.Engine, orders);
    }

    private int Known => Report.Facts.Count(fact => fact.Verdict == Verdict.Broken && !fact.Failed);

    private int Count(Verdict verdict) => Report.Facts.Count(fact => fact.Verdict == verdict);
}
