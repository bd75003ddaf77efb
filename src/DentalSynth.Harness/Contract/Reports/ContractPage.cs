using System.Reflection;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Reports;

/// <summary>The content of a report: outcomes, engine and work orders.</summary>
/// <param name="Report">The outcomes.</param>
/// <param name="Engine">The description of the engine.</param>
/// <param name="Orders">The work orders by fact name or unique ID of the dbt test.</param>
public sealed record ContractPage(ContractReport Report, string Engine, IReadOnlyDictionary<string, string> Orders)
{
    /// <summary>Gets the facts by system, systems with failures first.</summary>
    public IEnumerable<IGrouping<PracticeSystem, FactOutcome>> Systems =>
        Report
            .Facts.OrderBy(fact => fact.Verdict)
            .ThenBy(fact => fact.Fact.Name, StringComparer.Ordinal)
            .GroupBy(fact => fact.Fact.System)
            .OrderBy(system => system.Any(fact => fact.Failed) ? 0 : 1)
            .ThenBy(system => system.Key);

    /// <summary>Gets the dbt tests by model, models with failures first.</summary>
    public IEnumerable<IGrouping<string, ExpectationOutcome>> Models =>
        Report
            .Expectations.GroupBy(test => test.Expectation.Model ?? "several models")
            .OrderBy(model => model.Any(test => test.Failed) ? 0 : 1)
            .ThenBy(model => model.Key, StringComparer.Ordinal);

    /// <summary>Gets the summary as names and values.</summary>
    public IReadOnlyList<(string Name, string Text)> Head =>
        [
            ("Practice", Report.Practice.Description),
            ("Engine", Engine),
            ("Models", $"{Report.Built:N0} built, {Report.UnbuiltModels.Count:N0} not built"),
            ("Named facts", FactCounts),
            ("dbt tests", TestCounts),
            ("DentalSynth", Version),
        ];

    /// <summary>Gets the number of facts by verdict.</summary>
    public string FactCounts =>
        $"{Count(Verdict.Holds):N0} hold, {Report.FailedFacts.Count():N0} fail, {Count(Verdict.Skipped):N0} skipped"
        + (Known == 0 ? string.Empty : $", {Known:N0} known to fail");

    /// <summary>Gets the number of dbt tests by result.</summary>
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

    /// <summary>Gets the verdict as a sentence.</summary>
    public string Sentence =>
        Report.Holds ? "The contract holds."
        : Report.Failures == 0 ? "The contract fails: nothing was verified."
        : $"The contract fails: {Report.Failures:N0} {(Report.Failures == 1 ? "check" : "checks")} failed.";

    private static string Version =>
        typeof(ContractPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "unknown";

    /// <summary>Creates the page with its work orders.</summary>
    public static async Task<ContractPage> OfAsync(
        ContractReport report,
        DbtRun run,
        CancellationToken cancellationToken
    )
    {
        var workOrder = new WorkOrder(report.Practice);
        var umbrellas = report.FailedFacts.ToLookup(fact => fact.Fact.IsUmbrella);
        var orders = umbrellas[false].ToDictionary(fact => fact.Fact.Name, workOrder.For);
        foreach (var test in report.FailedExpectations)
        {
            orders[test.Expectation.UniqueId] = await workOrder.ForAsync(test, cancellationToken);
        }

        foreach (var fact in umbrellas[true])
        {
            orders[fact.Fact.Name] = workOrder.For(fact);
        }

        return new ContractPage(report, run.Engine, orders);
    }

    private int Known => Report.Facts.Count(fact => fact.Verdict == Verdict.Fails && !fact.Failed);

    private int Count(Verdict verdict) => Report.Facts.Count(fact => fact.Verdict == verdict);
}
