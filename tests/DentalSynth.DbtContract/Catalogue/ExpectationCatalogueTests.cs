using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract.Catalogue;

public sealed class ExpectationCatalogueTests
{
    private static readonly IReadOnlyList<DbtExpectation> Tests = ExpectationCatalogue.Of(FrozenManifest.Read());

    [Fact]
    public void The_system_of_an_intermediate_model_is_its_folder() =>
        Assert.All(
            Tests.Where(test => test.Model == "int_ar_balance"),
            test => Assert.Equal([PracticeSystem.Receivables], test.Systems)
        );

    [Fact]
    public void The_systems_of_a_staging_model_are_those_of_its_downstream_models()
    {
        var systems = Tests.First(test => test.Model == "stg_opendental__paysplit").Systems;

        Assert.Contains(PracticeSystem.Payments, systems);
    }

    [Fact]
    public void The_systems_of_a_mart_are_those_of_its_upstream_models()
    {
        var systems = Tests.First(test => test.Model == "mart_ar_summary").Systems;

        Assert.Contains(PracticeSystem.Receivables, systems);
    }

    [Theory]
    [InlineData("stg_opendental__patient", "staging")]
    [InlineData("int_ar_balance", "intermediate")]
    [InlineData("mart_ar_summary", "marts")]
    public void The_layer_of_a_test_is_the_layer_of_its_model(string model, string layer) =>
        Assert.Equal([layer], Tests.Where(test => test.Model == model).Select(test => test.Layer).Distinct());

    [Fact]
    public void Unit_tests_are_included_and_tests_of_packages_are_not()
    {
        var manifest = new DbtManifest
        {
            Metadata = new ManifestMetadata("1.10.22", "p"),
            Nodes = new Dictionary<string, DbtNode>
            {
                ["test.p.own"] = new() { Name = "own", ResourceType = DbtNode.Test },
                ["test.package.other"] = new() { Name = "other", ResourceType = DbtNode.Test },
            },
            UnitTests = new Dictionary<string, DbtNode>
            {
                ["unit_test.p.m.ages"] = new()
                {
                    Name = "ages",
                    ResourceType = DbtNode.UnitTest,
                    DependsOn = new(["model.p.m"]),
                },
            },
        };

        var cases = ExpectationCatalogue.Of(manifest).Select(test => $"{test.Kind} {test.Name} {test.Model}");

        Assert.Equal(["unit_test ages m", "singular own "], cases);
    }
}
