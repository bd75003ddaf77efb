using System.Reflection;
using DentalSynth.DbtContract.Facts;
using DentalSynth.Harness;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.DbtContract;

public sealed class ContractTests(TestServer server)
{
    [Fact]
    public void Every_named_fact_is_a_test_of_its_own()
    {
        var tests = typeof(FeeFactsTests)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(FeeFactsTests).Namespace)
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FactAttribute>() != null)
            .Select(method => method.Name);

        Assert.Equal(ContractFacts.All.Select(fact => fact.Name).Order(), tests.Order());
    }

    [Fact]
    public void Every_file_that_a_message_points_at_exists()
    {
        var named = ContractFacts
            .All.Select(fact => fact.Rule)
            .Concat(ExpectationCatalogue.Of(FrozenManifest.Read()).SelectMany(test => test.Rules))
            .Distinct();

        Assert.All(named, path => Assert.True(File.Exists(SourceTree.PathOf(path)), path));
    }

    [Fact]
    public void Every_rule_of_the_practice_has_a_named_fact_that_points_at_it()
    {
        var root = SourceTree.PathOf("src/DentalSynth.Generators");
        var rules = Directory.GetFiles(root, "*Rule.cs", SearchOption.AllDirectories);
        var pointed = ContractFacts.All.Select(fact => SourceTree.PathOf(fact.Rule));

        Assert.NotEmpty(rules);
        Assert.Empty(rules.Except(pointed).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Every_named_fact_is_judged_of_the_usual_practice()
    {
        var judged = await server.PracticeAsync();
        Assert.SkipWhen(
            ContractSettings.FromEnvironment() != ContractSettings.Default,
            "another practice was asked for"
        );

        var facts = judged.Report.Facts.Where(outcome => outcome.Verdict == Verdict.NotJudged);

        Assert.Empty(facts.Select(outcome => $"{outcome.Fact.Name}: {outcome.Finding.Summary}"));
    }
}
