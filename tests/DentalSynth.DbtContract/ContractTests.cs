using DentalSynth.DbtContract.Facts;
using DentalSynth.Harness;
using DentalSynth.Harness.Contract.Catalogue;

namespace DentalSynth.DbtContract;

public sealed class ContractTests(TestServer server)
{
    [Fact]
    public Task Every_table_has_its_planned_rows() => server.HoldsAsync();

    [Fact]
    public Task Every_model_has_rows() => server.HoldsAsync();

    [Fact]
    public void Every_fact_has_a_test()
    {
        var tests = typeof(ContractTests)
            .Assembly.GetTypes()
            .Where(type => type == typeof(ContractTests) || type.Namespace == typeof(FeesFacts).Namespace)
            .SelectMany(type => type.GetMethods())
            .Select(method => method.Name);

        Assert.Empty(ContractFacts.All.Select(fact => fact.Name.Replace('.', '_')).Except(tests));
    }

    [Fact]
    public void Every_file_named_in_a_work_order_exists()
    {
        var named = ContractFacts
            .All.Select(fact => fact.Rule)
            .OfType<string>()
            .Concat(ExpectationCatalogue.Of(FrozenManifest.Read()).SelectMany(test => test.Rules))
            .Distinct();

        Assert.All(named, path => Assert.True(File.Exists(SourceTree.PathOf(path)), path));
    }

    [Fact]
    public async Task No_fact_is_skipped_in_the_default_practice()
    {
        var judged = await server.PracticeAsync();
        Assert.SkipWhen(
            ContractSettings.FromEnvironment() != ContractSettings.Default,
            "the practice is not the default one"
        );

        var facts = judged.Report.Facts.Where(outcome => outcome.Verdict == Verdict.Skipped);

        Assert.Empty(facts.Select(outcome => $"{outcome.Fact.Name}: {outcome.Finding.Summary}"));
    }
}
