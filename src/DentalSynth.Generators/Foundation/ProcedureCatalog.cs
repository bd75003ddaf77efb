using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Foundation;

/// <summary>The procedure codes with their UCR and PPO fees.</summary>
internal sealed class ProcedureCatalog
{
    private static readonly (string Column, string Name)[] Schedules =
    [
        ("Standard", "Standard fees"),
        ("PpoA", "PPO network A"),
        ("PpoB", "PPO network B"),
    ];

    private readonly Dictionary<string, CsvRow> fees;
    private readonly int networkBasisPoints;
    private readonly SettingTable needs;

    /// <summary>Reads the codes.</summary>
    /// <param name="profile">The fees and treatment needs. Fees that are blank or left out are as shipped.</param>
    public ProcedureCatalog(PracticeProfile profile)
    {
        networkBasisPoints = (int)Math.Round(profile.Fees.NetworkShare * 10_000);
        needs = profile.TreatmentNeeds.Table;
        var rows = CsvTable.Read("procedure_codes.csv");
        fees = rows.ToDictionary(row => row.Text("ProcCode"), StringComparer.Ordinal);
        foreach (var row in profile.Fees.Table.Read())
        {
            _ = row.Find("ProcCode", row.Text("ProcCode"), fees);
            fees[row.Text("ProcCode")] = row;
        }

        var classes = new CoverageClasses();
        Codes = rows.Select(row => Code(row, classes)).ToDictionary(code => code.ProcCode, StringComparer.Ordinal);
        FeeSchedules =
        [
            .. Schedules.Select((schedule, index) => Schedule(index + 1, schedule.Name, schedule.Column, rows)),
        ];
    }

    /// <summary>Gets the codes, by <c>ProcCode</c>.</summary>
    public IReadOnlyDictionary<string, CdtCode> Codes { get; }

    /// <summary>Gets the fee schedules; the first one has the UCR fees.</summary>
    public IReadOnlyList<FeeSchedule> FeeSchedules { get; }

    public IReadOnlyList<TreatmentNeed> Needs() => [.. needs.Read().Select(Need)];

    private CdtCode Code(CsvRow row, CoverageClasses classes) =>
        new(
            row.Number("CodeNum"),
            row.Text("ProcCode"),
            row.Text("Description"),
            classes.OfCode(row.Text("ProcCode")),
            (TreatmentArea)row.Number("Area"),
            row.Number("Minutes"),
            row.Number("Surfaces"),
            Fee(row, "Standard")
        )
        {
            Abbreviation = row.Text("Abbreviation"),
        };

    private Money Fee(CsvRow code, string column) =>
        fees[code.Text("ProcCode")] is var row && row.OptionalText(column) is null
            ? code.Dollars(column)
            : row.Dollars(column);

    private FeeSchedule Schedule(long feeSchedNum, string name, string column, IReadOnlyList<CsvRow> rows) =>
        new(
            feeSchedNum,
            name,
            rows.ToDictionary(
                row => (long)row.Number("CodeNum"),
                row => column == "Standard" ? Fee(row, column) : Fee(row, column).Part(networkBasisPoints)
            )
        );

    private CdtCode? Code(CsvRow row, string column) =>
        (column == "ProcCode" ? row.Text(column) : row.OptionalText(column)) is { } code
            ? row.Find(column, code, Codes)
            : null;

    private TreatmentNeed Need(CsvRow row) =>
        new(
            Code(row, "ProcCode")!,
            Code(row, "FollowUp"),
            Code(row, "Preparation"),
            row.Choice<AppointmentKind>("Visit"),
            row.Number("Diagnosis"),
            row.Weight("Weight"),
            row.Number("YoungestAge"),
            row.Number("OldestAge")
        );
}
