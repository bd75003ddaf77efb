using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Dbt.Manifest;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Harness.Dbt.Fit;

/// <summary>How a dbt project fares on a practice: what was built, what is empty, what its tests say.</summary>
/// <param name="Models">Models of the project that were to be built; those of its packages are left out.</param>
/// <param name="ModelsBuilt">Those that were.</param>
/// <param name="EmptyModels">Names of the built ones without a row.</param>
/// <param name="Passed">Tests that found what they expect.</param>
/// <param name="Findings">What became of every other test, of every model that was not built and of broken facts of one's own,
/// worst first.</param>
public sealed record ProjectFit(
    int Models,
    int ModelsBuilt,
    IReadOnlyList<string> EmptyModels,
    int Passed,
    IReadOnlyList<DbtNodeResult> Findings
)
{
    /// <summary>Gets the tests that found too much and can be lived with.</summary>
    public int Warned => Findings.Count(finding => finding.Status == DbtStatus.Warn);

    /// <summary>Gets what failed, could not be asked, was skipped or was not built.</summary>
    public int Failed => Findings.Count - Warned;

    /// <summary>Judges a build.</summary>
    /// <param name="run">The build.</param>
    /// <param name="broken">Facts of somebody's own that the practice breaks.</param>
    /// <param name="connectionString">The database that it was done in.</param>
    /// <param name="cancellationToken">Stops counting.</param>
    public static async Task<ProjectFit> OfAsync(
        DbtRun run,
        IEnumerable<FactOutcome> broken,
        string connectionString,
        CancellationToken cancellationToken
    )
    {
        var prefixes = new[] { DbtNode.Model, DbtNode.Test }.Select(kind =>
            $"{kind}.{run.Manifest.Metadata.ProjectName}."
        );
        var results = run
            .Results.Values.Where(result => prefixes.Any(result.UniqueId.StartsWith))
            .ToLookup(result => result.ResourceType);
        var models = results[DbtNode.Model].ToList();
        var built = models.Where(model => model.Succeeded).ToList();
        var tests = results[DbtNode.Test].ToList();
        return new(
            models.Count,
            built.Count,
            await EmptyAsync(built, connectionString, cancellationToken),
            tests.Count(test => test.Succeeded),
            [
                .. models
                    .Concat(tests)
                    .Where(result => !result.Succeeded)
                    .Concat(broken.Select(Finding))
                    .OrderBy(result => result.Status == DbtStatus.Warn)
                    .ThenBy(result => result.Name, StringComparer.Ordinal),
            ]
        );
    }

    private static DbtNodeResult Finding(FactOutcome fact) =>
        new($"fact.{fact.Fact.Name}", DbtStatus.Fail)
        {
            Message = $"{fact.Finding.Summary}: {string.Join(" · ", fact.Finding.Offenders)}",
        };

    private static async Task<IReadOnlyList<string>> EmptyAsync(
        IEnumerable<DbtNodeResult> built,
        string connectionString,
        CancellationToken cancellationToken
    )
    {
        await using var database = PlainDataSource.Create(connectionString);
        var empty = new List<string>();
        foreach (var model in built.Where(model => model.Relation is not null))
        {
            await using var command = database.CreateCommand($"SELECT NOT EXISTS (SELECT FROM {model.Relation})");
            if (await command.ExecuteScalarAsync(cancellationToken) is true)
            {
                empty.Add(model.Name);
            }
        }

        return empty;
    }
}
