using DentalSynth.Generators.Specifications;
using DentalSynth.Harness.Dbt.Frozen;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract;

public sealed class RuleModelsTests
{
    // Nothing of the dbt project stands on tables payplan and payplancharge.
    private const string ReadByNone = "PaymentPlanRule";

    [Fact]
    public void A_rule_names_dbt_models_that_exist()
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
    public void Every_rule_but_one_is_read_by_a_dbt_model() =>
        Assert.Equal(
            [ReadByNone],
            RuleDescription.All().Where(rule => rule.Models.Count == 0).Select(rule => rule.ClassName)
        );
}
