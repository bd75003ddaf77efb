using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>The tests of a dbt project with their descriptions.</summary>
public static class ExpectationCatalogue
{
    private const string Singular = "singular";

    /// <summary>Returns the tests of a project, including unit tests but not those of packages, sorted by
    /// name.</summary>
    public static IReadOnlyList<DbtExpectation> Of(DbtManifest manifest)
    {
        var (systems, owners) = (new ModelSystems(manifest), new RuleOwners(manifest));
        return
        [
            .. manifest
                .Tests.Concat(manifest.UnitTests ?? new Dictionary<string, DbtNode>())
                .Where(test => test.Key.Split('.')[1] == manifest.Metadata.ProjectName)
                .Select(test => Describe(owners, systems, test.Key, test.Value))
                .OrderBy(expectation => expectation.Name, StringComparer.Ordinal)
                .ThenBy(expectation => expectation.UniqueId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns the outcome of every selected test of a run, sorted by name.</summary>
    public static IReadOnlyList<ExpectationOutcome> Of(DbtRun run) =>
        [
            .. Of(run.Manifest)
                .Where(test => run.Selected?.Contains(test.UniqueId) != false)
                .Select(test => new ExpectationOutcome(test, run.Results.GetValueOrDefault(test.UniqueId))
                {
                    MayWarn = !run.IsBundled,
                }),
        ];

    private static DbtExpectation Describe(RuleOwners owners, ModelSystems systems, string uniqueId, DbtNode test)
    {
        var isUnit = test.ResourceType == DbtNode.UnitTest;
        var isSingular = test.TestMetadata == null && !isUnit;
        var subject = test.AttachedNode ?? (!isSingular && test.DependsOn.Nodes is [var first, ..] ? first : null);
        var model = subject?.Split('.')[^1];
        string[] read = [.. new[] { subject }.OfType<string>().Concat(test.DependsOn.Nodes).Distinct()];
        var about = subject == null ? read : [subject];
        return new DbtExpectation(
            uniqueId,
            test.Name,
            isUnit ? DbtNode.UnitTest : test.TestMetadata?.Name ?? Singular,
            model,
            test.ColumnName,
            ExpectationMeaning.Of(test, model),
            owners.Of(test)
        )
        {
            Models = [.. read.Select(id => id.Split('.')[^1])],
            Layer = systems.LayerOf(about),
            Systems = systems.SystemsOf(about),
        };
    }
}
