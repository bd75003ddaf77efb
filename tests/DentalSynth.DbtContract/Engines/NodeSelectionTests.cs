using DentalSynth.Harness.Dbt.Manifest;
using DentalSynth.Harness.Dbt.Selection;

namespace DentalSynth.DbtContract.Engines;

public sealed class NodeSelectionTests
{
    private static readonly DbtManifest Manifest = Sketch();

    [Theory]
    [InlineData("int_visit", "int_visit known_visit")]
    [InlineData("+int_visit", "raw.visit stg_visit int_visit known_visit one_visit")]
    [InlineData("1+mart_visit", "int_visit mart_visit known_visit")]
    [InlineData("stg_visit+", "stg_visit int_visit mart_visit known_visit one_visit")]
    [InlineData("stg_visit+1", "stg_visit int_visit known_visit one_visit")]
    [InlineData("mart_visit stg_other", "mart_visit stg_other")]
    [InlineData("+int_visit,tag:nightly", "int_visit known_visit")]
    [InlineData("tag:night*", "int_visit known_visit")]
    [InlineData("path:models/staging", "stg_visit stg_other one_visit")]
    [InlineData("models/marts/", "mart_visit")]
    [InlineData("staging.opendental", "stg_visit stg_other one_visit")]
    [InlineData("sketch.marts.*", "mart_visit")]
    [InlineData("staging.*.stg_o*", "stg_other")]
    [InlineData("int_visit.sql", "int_visit known_visit")]
    [InlineData("source:raw.visit+1", "raw.visit stg_visit one_visit")]
    [InlineData("resource_type:test", "known_visit one_visit")]
    [InlineData("test_type:singular", "known_visit")]
    [InlineData("test_type:generic", "one_visit")]
    [InlineData("test_type:unit", "ages")]
    [InlineData("test_name:unique", "one_visit")]
    [InlineData("package:this,config.materialized:table", "mart_visit")]
    public void Selection_follows_the_rules_of_dbt(string selection, string expected)
    {
        var found = new NodeSelection(Manifest).Find([selection]).Select(Short);

        Assert.Equal(expected.Split(' ').Order(), found.Order());
    }

    [Theory]
    [InlineData("state:modified", "does not support method 'state:'")]
    [InlineData("@int_visit", "invalid term '@int_visit'")]
    [InlineData("+", "invalid term '+'")]
    [InlineData("test_type:integration", "not 'integration'")]
    [InlineData("no_such_model", "selects nothing in sketch")]
    [InlineData("stg_visit,mart_visit", "selects nothing in sketch")]
    public void An_invalid_selection_is_one_error_line(string selection, string words)
    {
        var failure = Assert.Throws<DbtRunException>(() => new NodeSelection(Manifest).Find([selection]));

        Assert.Equal(DbtFailure.BadSelection, failure.Failure);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    private static string Short(string id) =>
        id.StartsWith("source.", StringComparison.Ordinal) ? id["source.sketch.".Length..] : id.Split('.')[^1];

    private static DbtManifest Sketch()
    {
        var nodes = new Dictionary<string, DbtNode>
        {
            ["model.sketch.stg_visit"] = Model("staging/opendental", "stg_visit", "source.sketch.raw.visit"),
            ["model.sketch.stg_other"] = Model("staging/opendental", "stg_other"),
            ["model.sketch.int_visit"] = Model("intermediate", "int_visit", "model.sketch.stg_visit") with
            {
                Tags = ["nightly"],
            },
            ["model.sketch.mart_visit"] = Model("marts", "mart_visit", "model.sketch.int_visit") with
            {
                Config = new DbtNodeConfig { Materialized = "table" },
            },
            ["test.sketch.one_visit"] = Node(
                "one_visit",
                DbtNode.Test,
                "models/staging/opendental/v.yml",
                "stg_visit"
            ) with
            {
                TestMetadata = new DbtTestMetadata("unique"),
            },
            ["test.sketch.known_visit"] = Node("known_visit", DbtNode.Test, "tests/known_visit.sql", "int_visit"),
        };
        return new DbtManifest
        {
            Metadata = new ManifestMetadata("1.10.22", "sketch"),
            Nodes = nodes,
            UnitTests = new Dictionary<string, DbtNode>
            {
                ["unit_test.sketch.stg_else.ages"] = Node("ages", DbtNode.UnitTest, "models/else/e.yml", "stg_else"),
            },
        };
    }

    private static DbtNode Model(string folder, string name, params string[] parents) =>
        new()
        {
            Name = name,
            ResourceType = DbtNode.Model,
            OriginalFilePath = $"models/{folder}/{name}.sql",
            DependsOn = new DbtDependencies(parents),
        };

    private static DbtNode Node(string name, string kind, string path, string model) =>
        new()
        {
            Name = name,
            ResourceType = kind,
            OriginalFilePath = path,
            DependsOn = new DbtDependencies([$"model.sketch.{model}"]),
        };
}
