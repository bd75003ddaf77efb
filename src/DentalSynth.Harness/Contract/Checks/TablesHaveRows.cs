using System.Globalization;
using DentalSynth.Generators.Specifications;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when every table has nine in ten of the rows that it is planned to have, or more, <see cref="Chance"/>
/// aside.</summary>
/// <remarks>Tables that grow with the practice are judged from 1,000 patients on; from 100 on, or
/// with other volumes or rates than the usual ones, they are not empty.</remarks>
internal sealed class TablesHaveRows : IFactCheck
{
    private const int JudgedFrom = 1_000;
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
            return practice.IsUsual ? table.LeastRows : Math.Min(1, table.LeastRows);
        }

        if (practice.Patients < JudgedFrom || !practice.IsUsual)
        {
            return practice.Patients < FilledFrom ? 0 : 1;
        }

        var least = 0.9 * table.LeastPer1000Patients * practice.Patients / 1000;
        return (int)(least - Chance.OfCount(least));
    }
}
