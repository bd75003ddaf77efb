using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Cli.Output;

/// <summary>Writes whether a practice keeps the contract, with a work order for what it does not keep.</summary>
/// <param name="screen">Where to.</param>
/// <param name="report">What came out.</param>
internal sealed class ContractSummary(IScreen screen, ContractReport report)
{
    private const int ShownOrders = 10;

    /// <summary>Writes it.</summary>
    public async Task WriteAsync(DbtRun run, CancellationToken cancellationToken)
    {
        screen.WriteLine("");
        screen.WriteLine("Contract:", Tone.Heading);
        WriteNumbers(run);
        WriteSystems();
        foreach (var order in await OrdersAsync(cancellationToken))
        {
            screen.WriteLine("");
            screen.WriteLine(order, Tone.Bad);
        }

        screen.WriteLine("");
        WriteVerdict();
    }

    private void WriteNumbers(DbtRun run)
    {
        var models = run.Results.Values.Where(node => node.ResourceType == "model").ToList();
        var built = models.Count(model => model.Succeeded);
        var passed = report.Expectations.Count(test => test.Passed);
        screen.WriteLine($"  engine       {run.Engine}");
        screen.WriteLine($"  dbt models   {built:N0} built, {models.Count - built:N0} not");
        screen.WriteLine($"  dbt tests    {passed:N0} passed, {report.FailedExpectations.Count():N0} failed");
        screen.WriteLine(
            $"  named facts  {Count(Verdict.Holds):N0} hold, {Count(Verdict.Broken):N0} broken, "
                + $"{Count(Verdict.NotJudged):N0} not judged (practice too small)"
        );
    }

    private void WriteSystems()
    {
        foreach (var system in report.Facts.GroupBy(outcome => outcome.Fact.System).OrderBy(IsWhole))
        {
            var verdicts = system.GroupBy(outcome => outcome.Verdict).OrderBy(group => group.Key);
            var counts = string.Join(", ", verdicts.Select(group => $"{group.Count():N0} {Word(group.Key)}"));
            screen.WriteLine($"    {system.Key, -14} {counts}", IsWhole(system) ? Tone.Plain : Tone.Bad);
        }
    }

    private static bool IsWhole(IEnumerable<FactOutcome> system) =>
        system.All(outcome => outcome.Verdict != Verdict.Broken);

    private static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Broken => "broken",
            Verdict.Holds => "hold",
            _ => "not judged",
        };

    private int Count(Verdict verdict) => report.Facts.Count(fact => fact.Verdict == verdict);

    private async Task<IReadOnlyList<string>> OrdersAsync(CancellationToken cancellationToken)
    {
        var words = new WorkOrder(report.Practice);
        var orders = report.BrokenFacts.Take(ShownOrders).Select(words.For).ToList();
        foreach (var test in report.FailedExpectations.Take(ShownOrders - orders.Count))
        {
            orders.Add(await words.ForAsync(test, cancellationToken));
        }

        return orders;
    }

    private void WriteVerdict()
    {
        if (report.Holds)
        {
            screen.WriteLine("✓ The contract holds.", Tone.Good);
            return;
        }

        var failures = report.BrokenFacts.Count() + report.FailedExpectations.Count();
        var hidden = failures > ShownOrders ? $" (the first {ShownOrders} are above)" : "";
        screen.WriteLine($"✗ The contract does not hold: {failures:N0} expectations are not met{hidden}.", Tone.Bad);
    }
}
