using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when every test of the dbt project was asked and passed, and there is at least one.</summary>
internal sealed class NoDbtTestFails : IFactCheck
{
    public Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        context.RequireWhole();
        var tests = ExpectationCatalogue.Of(context.Dbt);
        var failed = tests.Where(test => test.Failed).Select(test => $"{test.Expectation.Name}: {test.Told}").ToList();
        var summary = $"{failed.Count:N0} of {tests.Count:N0} tests did not pass (expected 0 of some)";
        var shown = failed.Take(CheckFinding.ShownOffenders);
        return Task.FromResult(
            new CheckFinding(failed.Count == 0 && tests.Any(test => test.Passed), summary, [.. shown])
        );
    }
}
