using DentalSynth.DbtContract.Catalogue;
using DentalSynth.Harness;
using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.DbtContract;

public sealed class DbtCatalogue(TestServer server)
{
    // Lazy, so that a manifest that can't be read fails a test with a clear message.
    private static readonly Lazy<Dictionary<string, DbtExpectation>> Cases = new(ReadCases);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IEnumerable<TheoryDataRow<string>> Expectations =>
        Cases.Value.Select(one => new TheoryDataRow<string>(one.Key)
        {
            Label = one.Key,
            Traits =
            {
                ["Model"] = [.. one.Value.Models],
                ["Layer"] = [one.Value.Layer ?? "none"],
                ["System"] = [.. one.Value.Systems.Select(system => $"{system}")],
            },
        });

    [DbtTheory]
    [MemberData(nameof(Expectations))]
    public async Task Dbt_test_passes(string expectation)
    {
        var judged = await server.RequestedPracticeAsync();
        var outcome = judged.Expectation(Cases.Value[expectation].UniqueId);

        Assert.True(outcome != null, "the project no longer has this test: compile it again");
        Assert.SkipWhen(outcome.Warned, outcome.KnownReason ?? $"dbt warns: {outcome.Description}");
        if (outcome.NotRun)
        {
            await Availability.ReasonToSkipAsync(Capability.Dbt, Cancellation);
            Assert.Skip(outcome.Description);
        }

        if (outcome.Failed)
        {
            var workOrder = new WorkOrder(judged.Report.Practice)
            {
                SqlFolder = SourceTree.PathOf("artifacts/failed-sql"),
            };
            Assert.Fail(await workOrder.ForAsync(outcome, Cancellation));
        }
    }

    [Fact]
    public async Task Every_dbt_test_of_the_project_is_a_test_case()
    {
        var judged = await server.PracticeAsync();

        Assert.Equal(
            judged.Report.Expectations.Select(test => test.Expectation.UniqueId).Order(),
            Cases.Value.Values.Select(expectation => expectation.UniqueId).Order()
        );
        Assert.NotEmpty(Cases.Value);
    }

    [Fact]
    public async Task Every_model_of_the_project_is_built()
    {
        var judged = await server.PracticeAsync();

        Assert.Equal([], judged.Report.UnbuiltModels.Select(model => $"{model.Name}: {model.Status}, {model.Message}"));
        Assert.NotEqual(0, judged.Report.Built);
    }

    private static Dictionary<string, DbtExpectation> ReadCases() =>
        ExpectationCatalogue
            .Of(DbtEngines.ManifestOf(DbtChoice.FromEnvironment()))
            .GroupBy(expectation => expectation.Name)
            .SelectMany(same => same.Select(one => (Name: same.Count() == 1 ? one.Name : one.UniqueId, Test: one)))
            .ToDictionary(one => one.Name, one => one.Test);
}
