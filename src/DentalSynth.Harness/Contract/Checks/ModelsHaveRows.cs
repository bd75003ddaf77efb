using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when every model was built and has at least one row, and there is at least one model.</summary>
/// <remarks>Two tables have a dozen rows or few more at 1,000 patients, so they may have none at 100: their models are judged
/// from 1,000 patients on.</remarks>
internal sealed class ModelsHaveRows : IFactCheck
{
    /// <summary>A condition: the practice has clinics.</summary>
    public const string HasClinics =
        "not exists (select from dentalsynth.setting where name = 'Practice.HasClinics' and value = 'off')";

    private const int RareFrom = 1_000;

    private static readonly string[] Rare = ["stg_opendental__insbluebooklog", "stg_opendental__taskunread"];

    public IReadOnlyList<string>? Models => null;

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        context.RequireWhole();
        if (!context.Dbt.IsBundled)
        {
            throw new NotJudgedException("it is about the dbt project that comes with DentalSynth");
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

        var summary = $"{offenders.Count:N0} of {models.Count:N0} models (expected 0 of some)";
        var shown = offenders.Take(CheckFinding.ShownOffenders);
        return new CheckFinding(offenders.Count == 0 && models.Count > 0, summary, [.. shown]);
    }
}
