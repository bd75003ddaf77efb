using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Foundation;

/// <summary>Table procedurecode: the procedures of the practice with its own descriptions.</summary>
/// <remarks>Read by the dbt models int_procedure_catalog, int_procedure_complete and dim_procedure.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="opened">The day on which the practice opened.</param>
[Table("ProcedureCode", LeastRows = 200)]
internal sealed class ProcedureCodeRows(Practice practice, DateOnly opened)
{
    private readonly Dictionary<int, CsvRow> defaults = CsvTable
        .Read("procedure_defaults.csv")
        .ToDictionary(row => row.Number("Category"));

    public IEnumerable<ProcedureCode> All() => CsvTable.Read("procedure_codes.csv").Select(Row);

    private ProcedureCode Row(CsvRow code)
    {
        var usual = defaults[code.Number("Category")];
        var flags = code.OptionalText("Flags") ?? "";
        return new()
        {
            CodeNum = code.Number("CodeNum"),
            ProcCode = code.Text("ProcCode"),
            Descript = code.Text("Description"),
            AbbrDesc = code.Text("Abbreviation"),
            LaymanTerm = code.Text("LaymanTerm"),
            ProcTime = TimePattern.Of(code.Number("Minutes")),
            ProcCat = code.Number("Category"),
            TreatArea = (short)code.Number("Area"),
            IsHygiene = flags.Contains('H', StringComparison.Ordinal),
            IsProsth = flags.Contains('P', StringComparison.Ordinal),
            IsRadiology = flags.Contains('X', StringComparison.Ordinal),
            IsMultiVisit = flags.Contains('V', StringComparison.Ordinal),
            NoBillIns = flags.Contains('N', StringComparison.Ordinal),
            IsTaxed = false,
            PaintType = 0,
            GraphicColor = 0,
            IsCanadianLab = false,
            PreExisting = false,
            BaseUnits = 0,
            SubstOnlyIf = 0,
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
            CanadaTimeUnits = 0,
            DefaultClaimNote = usual.Text("ClaimNote"),
            DefaultTPNote = usual.Text("PlanNote"),
            RevenueCodeDefault = usual.Text("RevenueCode"),
            MedicalCode = usual.Text("MedicalCode"),
            DiagnosticCodes = usual.Text("Diagnosis"),
            ProvNumDefault = practice.Clinics[0].Dentists[0].ProvNum,
            BypassGlobalLock = false,
            AreaAlsoToothRange = false,
        };
    }
}
