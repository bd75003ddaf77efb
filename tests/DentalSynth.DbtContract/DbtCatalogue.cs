using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.DbtContract;

public sealed class DbtCatalogue(TestServer server)
{
    private static readonly Dictionary<string, string> IdsByName = ExpectationCatalogue
        .Of(FrozenManifest.Read())
        .ToDictionary(expectation => expectation.Name, expectation => expectation.UniqueId);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IEnumerable<TheoryDataRow<string>> Expectations =>
        IdsByName.Keys.Select(name => new TheoryDataRow<string>(name) { Label = name });

    [Theory]
    [MemberData(nameof(Expectations))]
    public async Task Dbt_test_passes(string expectation)
    {
        var judged = await server.PracticeAsync();
        var outcome = judged.Expectation(IdsByName[expectation]);

        Assert.NotNull(outcome);
        if (!outcome.Passed)
        {
            Assert.Fail(await new WorkOrder(judged.Report.Practice).ForAsync(outcome, Cancellation));
        }
    }

    [Fact]
    public async Task Every_dbt_test_of_the_project_is_a_case_here()
    {
        var judged = await server.PracticeAsync();

        Assert.Equal(judged.Report.Expectations.Select(test => test.Expectation.Name).Order(), IdsByName.Keys.Order());
        Assert.NotEmpty(IdsByName);
    }
}
