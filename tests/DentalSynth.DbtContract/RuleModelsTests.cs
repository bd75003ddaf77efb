using DentalSynth.Generators.Specifications;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract;

public sealed class RuleModelsTests
{
    // No dbt model reads tables payplan and payplancharge.
    private const string UnusedRule = "PaymentPlanRule";

    [Fact]
    public void The_dbt_models_of_a_rule_exist()
    {
        var models = ManifestFile
            .Read(FrozenManifest.BundledFile)
            .Nodes.Values.Where(node => node.ResourceType == DbtNode.Model)
            .Select(node => node.Name)
            .ToHashSet();

        Assert.All(
            RuleDescription.All(),
            rule => Assert.True(rule.Models.All(models.Contains), $"{rule.ClassName}: {string.Join(", ", rule.Models)}")
        );
    }

    [Fact]
    public void Every_rule_but_one_affects_a_dbt_model() =>
        Assert.Equal(
            [UnusedRule],
            RuleDescription.All().Where(rule => rule.Models.Count == 0).Select(rule => rule.ClassName)
        );
}
