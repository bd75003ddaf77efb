using DentalSynth.Generators.Model.Medicine;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Table rxdef: templates of common prescriptions.</summary>
/// <remarks>Read by the dbt model stg_opendental__rxdef.</remarks>
/// <param name="drugs">What dentists prescribe.</param>
[Table("RxDef", Noun = "prescription templates", LeastRows = 15)]
internal sealed class RxDefRows(IReadOnlyList<Drug> drugs)
{
    public IEnumerable<RxDef> All() => drugs.Select(Row);

    private static RxDef Row(Drug drug) =>
        new()
        {
            RxDefNum = drug.RxDefNum,
            Drug = drug.Name,
            Sig = drug.Directions,
            Disp = drug.Quantity,
            Refills = drug.Refills,
            Notes = drug.Use.ToString(),
            IsControlled = drug.IsControlled,
            RxCui = drug.RxCui,
            IsProcRequired = drug.IsControlled,
            PatientInstruction = drug.Instruction,
        };
}
