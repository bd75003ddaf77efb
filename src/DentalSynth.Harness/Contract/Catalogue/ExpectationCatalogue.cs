using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>Every test of a dbt project, told in words.</summary>
public static class ExpectationCatalogue
{
    private const string Singular = "singular";

    /// <summary>Returns the tests that a manifest declares, by name.</summary>
    public static IReadOnlyList<DbtExpectation> Of(DbtManifest manifest) =>
        [
            .. manifest
                .Tests.Select(test => Describe(manifest, test.Key, test.Value))
                .OrderBy(expectation => expectation.Name, StringComparer.Ordinal)
                .ThenBy(expectation => expectation.UniqueId, StringComparer.Ordinal),
        ];

    /// <summary>Returns what became of every test of a run, by name.</summary>
    public static IReadOnlyList<ExpectationOutcome> Of(DbtRun run) =>
        [
            .. Of(run.Manifest)
                .Select(test => new ExpectationOutcome(test, run.Results.GetValueOrDefault(test.UniqueId))),
        ];

    private static DbtExpectation Describe(DbtManifest manifest, string uniqueId, DbtNode test)
    {
        var isSingular = test.TestMetadata == null;
        var subject = test.AttachedNode ?? (isSingular ? null : test.DependsOn.Nodes[0]);
        var model = subject?.Split('.')[^1];
        return new DbtExpectation(
            uniqueId,
            test.Name,
            test.TestMetadata?.Name ?? Singular,
            model,
            test.ColumnName,
            ExpectationMeaning.Of(test, model),
            RuleOwners.Of(SourceTables(manifest, test))
        );
    }

    // Breadth first, so that the tables nearest to the test come first.
    private static IEnumerable<string> SourceTables(DbtManifest manifest, DbtNode test)
    {
        var open = new Queue<string>(test.AttachedNode is { } model ? [model] : test.DependsOn.Nodes);
        var seen = new HashSet<string>();
        while (open.TryDequeue(out var uniqueId))
        {
            if (!seen.Add(uniqueId))
            {
                continue;
            }

            if (uniqueId.StartsWith("source.", StringComparison.Ordinal))
            {
                yield return uniqueId.Split('.')[^1];
            }

            foreach (var parent in manifest.Nodes.GetValueOrDefault(uniqueId)?.DependsOn.Nodes ?? [])
            {
                open.Enqueue(parent);
            }
        }
    }
}
