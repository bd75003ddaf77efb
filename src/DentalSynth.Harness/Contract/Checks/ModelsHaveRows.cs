using DentalSynth.Generators.Tables;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Checks that every model was built and has rows.</summary>
/// <remarks>A model that reads a table which may be empty in the practice may be empty too.</remarks>
internal sealed class ModelsHaveRows : IFactCheck
{
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
        if (offenders.Count == 0)
        {
            context.RequireFilled();
        }

        var owners = new RuleOwners(context.Dbt.Manifest);
        var parts = models
            .Where(model => model.Status == DbtStatus.Success)
            .Where(model => owners.TablesOf(model.UniqueId).All(table => MustHaveRows(table, context.Practice)))
            .Select(model => $"select '{model.UniqueId}' where not exists (select from {model.Relation})");
        if (parts.Any())
        {
            var sql = string.Join("\nunion all\n", parts);
            var empty = await context.QueryAsync(sql, reader => reader.GetString(0), cancellationToken);
            offenders.AddRange(
                empty.Select(model => $"{model.Split('.')[^1]} is empty ({string.Join(", ", owners.Of(model))})")
            );
        }

        var summary = $"{offenders.Count:N0} of {models.Count:N0} models (expected 0)";
        var shown = offenders.Take(CheckFinding.ShownOffenders);
        return new CheckFinding(offenders.Count == 0 && models.Count > 0, summary, [.. shown]);
    }

    private static bool MustHaveRows(string table, LoadedPractice practice) =>
        RowTables.Find(table) is not { } known || TablesHaveRows.Floor(known, practice) > 0;
}
