using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Checks that every model was built and has rows.</summary>
/// <remarks>The models of three tables with few rows may be empty in small practices; they are checked from 1,000
/// patients.</remarks>
internal sealed class ModelsHaveRows : IFactCheck
{
    /// <summary>The SQL condition that the practice has clinics.</summary>
    public const string HasClinics =
        "not exists (select from dentalsynth.setting where name = 'Practice.HasClinics' and value = 'off')";

    private const int RareFrom = 1_000;

    private static readonly string[] Rare =
    [
        "stg_opendental__insbluebook",
        "stg_opendental__insbluebooklog",
        "stg_opendental__taskunread",
    ];

    public IReadOnlyList<string>? Models => null;

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        context.RequireWhole();
        if (!context.Dbt.IsBundled)
        {
            throw new FactSkippedException("it checks the bundled dbt project");
        }

        var models = context.Dbt.Results.Values.Where(result => result.ResourceType == "model").ToList();
        var missing = models.Where(model => model.Status != DbtStatus.Success);
        var offenders = missing.Select(model => $"{model.Name} was not built: {model.Message}").ToList();
        var parts = models
            .Where(model => model.Status == DbtStatus.Success)
            .Where(model => context.Practice.Patients >= RareFrom || !Rare.Contains(model.Name))
            .Select(model =>
                $"select '{model.UniqueId}' where not exists (select from {model.Relation})"
                + (model.Name.Contains("clinic", StringComparison.Ordinal) ? $" and {HasClinics}" : string.Empty)
            );
        if (parts.Any())
        {
            var sql = string.Join("\nunion all\n", parts);
            var empty = await context.QueryAsync(sql, reader => reader.GetString(0), cancellationToken);
            var owners = new RuleOwners(context.Dbt.Manifest);
            offenders.AddRange(
                empty.Select(model => $"{model.Split('.')[^1]} is empty ({string.Join(", ", owners.Of(model))})")
            );
        }

        var summary = $"{offenders.Count:N0} of {models.Count:N0} models (expected 0)";
        var shown = offenders.Take(CheckFinding.ShownOffenders);
        return new CheckFinding(offenders.Count == 0 && models.Count > 0, summary, [.. shown]);
    }
}
