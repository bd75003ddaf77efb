using System.Globalization;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when every table has nine in ten of the rows that it is planned to have, or more, <see cref="Chance"/>
/// aside.</summary>
/// <remarks>Tables that grow with the practice are judged from 1,000 patients on; from 100 on, or
/// with other volumes or rates than the usual ones, they are not empty.</remarks>
internal sealed class TablesHaveRows : IFactCheck
{
    private const int PlannedPatients = 5_000;
    private const int JudgedFrom = 1_000;
    private const int FilledFrom = 100;

    // Rows whatever the size of the practice.
    private static readonly (string Table, int Rows)[] Fixed =
    [
        ("appointmenttype", 15),
        ("carrier", 15),
        ("clinic", 5),
        ("definition", 500),
        ("employer", 50),
        ("fee", 600),
        ("feesched", 3),
        ("insplan", 30),
        ("operatory", 20),
        ("procedurecode", 200),
        ("provider", 12),
        ("referral", 20),
        ("userod", 10),
        ("zipcode", 100),
    ];

    // Rows at 5,000 patients.
    private static readonly (string Table, int Rows)[] Growing =
    [
        ("adjustment", 2_000),
        ("appointment", 15_000),
        ("benefit", 1_500),
        ("claim", 8_000),
        ("claimpayment", 5_000),
        ("claimproc", 25_000),
        ("commlog", 8_000),
        ("document", 5_000),
        ("inssub", 2_000),
        ("patient", 5_000),
        ("patientlink", 1_000),
        ("patientnote", 5_000),
        ("patplan", 3_500),
        ("payment", 12_000),
        ("paysplit", 15_000),
        ("procedurelog", 20_000),
        ("procnote", 10_000),
        ("recall", 3_000),
        ("refattach", 1_000),
        ("task", 1_000),
    ];

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        var floors = Fixed.Concat(Growing.Select(table => (table.Table, Floor(table.Rows, context.Practice))));
        var counts = await context.QueryAsync(
            string.Join("\nunion all\n", floors.Select(floor => Count(floor.Table, floor.Item2))),
            reader => (Table: reader.GetString(0), Rows: reader.GetInt64(1), Floor: reader.GetInt32(2)),
            cancellationToken
        );
        return CheckFinding.Of([
            .. counts
                .Where(count => count.Rows < count.Floor)
                .Select(count =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{count.Table} has {count.Rows:N0}, at least {count.Floor:N0} expected"
                    )
                ),
        ]);
    }

    private static string Count(string table, int floor) =>
        $"select '{table}', count(*), {floor.ToString(CultureInfo.InvariantCulture)} from raw.{table}";

    private static int Floor(int planned, LoadedPractice practice)
    {
        if (practice.Patients < JudgedFrom || !practice.IsUsual)
        {
            return practice.Patients < FilledFrom ? 0 : 1;
        }

        var least = 0.9 * planned * practice.Patients / PlannedPatients;
        return (int)(least - Chance.OfCount(least));
    }
}
