using System.Reflection;
using DentalSynth.DbtContract.Facts;
using DentalSynth.Harness;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.DbtContract;

public sealed class ContractTests
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
}
