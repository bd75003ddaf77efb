using System.Globalization;
using DentalSynth.Generators.Specifications;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Checks that every table has at least 90 % of its planned rows, within <see cref="Tolerance"/>.</summary>
/// <remarks>Tables that grow with the practice are checked from 1,000 patients. From 100 patients, or with other
/// settings than the default, they must not be empty.</remarks>
internal sealed class TablesHaveRows : IFactCheck
{
    private const int PlannedFrom = 1_000;
    private const int FilledFrom = 100;

    public IReadOnlyList<string> Models => [];

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        var floors = RowTables.All.Select(table => Count(table, Floor(table.Declared, context.Practice)));
        var counts = await context.QueryAsync(
            string.Join("\nunion all\n", floors),
            reader => (Table: reader.GetString(0), Rows: reader.GetInt64(1), Floor: reader.GetInt32(2)),
            cancellationToken
        );
        return CheckFinding.Of([
            .. counts
                .Where(count => count.Rows < count.Floor)
                .Select(count =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{count.Table} has {count.Rows:N0}, at least {count.Floor:N0} expected ({Maker(count.Table)})"
                    )
                ),
        ]);
    }

    private static string Count(TableDefinition table, int floor) =>
        $"select '{table.Name}', count(*), {floor.ToString(CultureInfo.InvariantCulture)} from {table}"
        + (table.Name == "clinic" ? $" having {ModelsHaveRows.HasClinics}" : string.Empty);

    private static string Maker(string table) => SourceFile.Of(RowTables.Find(table)!.Maker);

    private static int Floor(TableAttribute table, LoadedPractice practice)
    {
        if (table.LeastPer1000Patients == 0)
        {
            return practice.HasDefaultSettings ? table.LeastRows : Math.Min(1, table.LeastRows);
        }

        if (practice.Patients < PlannedFrom || !practice.HasDefaultSettings)
        {
            return practice.Patients < FilledFrom ? 0 : 1;
        }

        var least = 0.9 * table.LeastPer1000Patients * practice.Patients / 1000;
        return (int)(least - Tolerance.OfCount(least));
    }
}
