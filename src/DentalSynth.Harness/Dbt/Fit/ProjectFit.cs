using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Harness.Dbt.Fit;

/// <summary>The results of a dbt project on a practice.</summary>
/// <param name="Models">The number of models, without those of packages.</param>
/// <param name="ModelsBuilt">The number of models built.</param>
/// <param name="EmptyModels">The names of built models without rows.</param>
/// <param name="Passed">The number of passed tests.</param>
/// <param name="Findings">The other tests, the models that were not built and the user's own facts that fail,
/// worst first.</param>
public sealed record ProjectFit(
    int Models,
    int ModelsBuilt,
    IReadOnlyList<string> EmptyModels,
    int Passed,
    IReadOnlyList<DbtNodeResult> Findings
)
{
    /// <summary>Gets the number of warnings.</summary>
    public int Warned => Findings.Count(finding => finding.Status == DbtStatus.Warn);

    /// <summary>Gets the number of failures, errors and skipped nodes.</summary>
    public int Failed => Findings.Count - Warned;

    /// <summary>Evaluates a build.</summary>
    /// <param name="run">The build.</param>
    /// <param name="broken">The user's own facts that fail.</param>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="cancellationToken">Cancels the queries.</param>
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
