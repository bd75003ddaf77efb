using System.Collections.Concurrent;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Volumes;

public sealed class PlannedVolumeTests
{
    private const int Patients = 5_000;

    // The generator plan's record counts at 5,000 patients.
    private static readonly (string Table, int Rows)[] Plan =
    [
        ("patientlink", 1_000),
        ("inssub", 2_000),
        ("patplan", 3_500),
        ("appointment", 15_000),
        ("procedurelog", 20_000),
        ("procnote", 10_000),
        ("recall", 3_000),
        ("claim", 8_000),
        ("claimproc", 25_000),
        ("claimpayment", 5_000),
        ("payment", 12_000),
        ("paysplit", 15_000),
        ("adjustment", 2_000),
    ];

    private static readonly ConcurrentDictionary<(DateOnly, long), Lazy<Task<RowCounts>>> Counts = new();

    public static MatrixTheoryData<string, long> Runs { get; } =
        new(["2025-01-07", "2026-01-31", "2026-11-21"], [1, 7, 42]);

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Every_table_has_its_planned_rows_within_10_percent(string asOf, long seed)
    {
        var counts = await Of(asOf, seed);

        var off = Plan.Select(table => (table.Table, Count: counts.Count(table.Table), table.Rows))
            .Where(table => Math.Abs(table.Count - table.Rows) > table.Rows / 10);

        Assert.Empty(off);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Appointments_are_completed_scheduled_and_broken_75_to_15_to_10_within_2_points(
        string asOf,
        long seed
    )
    {
        var counts = await Of(asOf, seed);

        AssertShare(0.75, 0.02, counts, "Complete", "appointment");
        AssertShare(0.15, 0.02, counts, "Scheduled", "appointment");
        AssertShare(0.10, 0.02, counts, "Broken", "appointment");
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Patients_are_children_adults_and_seniors_5_to_70_to_25_within_2_points(string asOf, long seed)
    {
        var counts = await Of(asOf, seed);

        AssertShare(0.05, 0.02, counts, "children", "patient");
        AssertShare(0.70, 0.02, counts, "adults", "patient");
        AssertShare(0.25, 0.02, counts, "seniors", "patient");
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Insured_patients_are_60_percent_within_3_points(string asOf, long seed) =>
        AssertShare(0.60, 0.03, await Of(asOf, seed), "insured", "patient");

    [Theory]
    [InlineData(10_000)]
    [InlineData(20_000)]
    [InlineData(30_000)]
    public async Task The_requested_appointments_are_generated_within_10_percent(int appointments)
    {
        var counts = await RowCounts.Of(Options("2026-01-31", 42) with { Appointments = appointments });

        Assert.InRange(counts.Count("appointment"), appointments * 0.9, appointments * 1.1);
    }

    [Theory]
    [InlineData(17_000)]
    [InlineData(25_000)]
    [InlineData(35_000)]
    public async Task The_requested_procedures_are_generated_within_10_percent(int procedures)
    {
        var counts = await RowCounts.Of(Options("2026-01-31", 42) with { Procedures = procedures });

        Assert.InRange(counts.Count("procedurelog"), procedures * 0.9, procedures * 1.1);
        Assert.InRange(counts.Count("appointment"), 13_500, 16_500);
    }

    private static Task<RowCounts> Of(string asOf, long seed)
    {
        var options = Options(asOf, seed);
        return Counts.GetOrAdd((options.AsOf, seed), _ => new(() => RowCounts.Of(options))).Value;
    }

    private static GenerationOptions Options(string asOf, long seed) =>
        new()
        {
            AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture),
            Seed = seed,
            Patients = Patients,
        };

    private static void AssertShare(double share, double within, RowCounts counts, string part, string whole) =>
        Assert.InRange((double)counts.Count(part) / counts.Count(whole), share - within, share + within);
}
