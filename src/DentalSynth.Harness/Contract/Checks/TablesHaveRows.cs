using System.Globalization;
using DentalSynth.Generators.Specifications;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Checks that every table has at least 90 % of its planned rows, within <see cref="Tolerance"/>.</summary>
/// <remarks>Tables that grow with the practice are checked from 1,000 patients. From 100 patients, or in other shipped
/// profiles than the default, they must not be empty.</remarks>
internal sealed class TablesHaveRows : IFactCheck
{
    private const int PlannedFrom = 1_000;
    private const int FilledFrom = 100;

    public IReadOnlyList<string> Models => [];

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        context.RequireFilled();
        var counts = await context.QueryAsync(
            string.Join(
                "\nunion all\n",
                RowTables.All.Select(table => $"select '{table.Name}', count(*) from {table}")
            ),
            reader => (Table: RowTables.Find(reader.GetString(0))!, Rows: reader.GetInt64(1)),
            cancellationToken
        );
        return CheckFinding.Of([
            .. from count in counts
            let floor = Floor(count.Table, context.Practice)
            where count.Rows < floor
            select string.Create(
                CultureInfo.InvariantCulture,
                $"{count.Table} has {count.Rows:N0}, at least {floor:N0} expected ({SourceFile.Of(count.Table.Maker)})"
            ),
        ]);
    }

    /// <summary>Returns the least number of rows that a table must have in a practice.</summary>
    public static int Floor(TableDefinition table, LoadedPractice practice)
    {
        var declared = table.Declared;
        var isLarge = practice.Patients >= PlannedFrom;
        if (!practice.HasClinics && table == Clinic.Table)
        {
            return 0;
        }

        if (declared.LeastPer1000Patients > 0 && isLarge && practice.HasDefaultSettings)
        {
            var least = 0.9 * declared.LeastPer1000Patients * practice.Patients / 1000;
            return (int)(least - Tolerance.OfCount(least));
        }

        return declared.LeastRows > 0 ? (practice.HasDefaultSettings ? declared.LeastRows : 1)
            : isLarge || (declared.LeastPer1000Patients > 0 && practice.Patients >= FilledFrom) ? 1
            : 0;
    }
}
