using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Table allergydef: the allergens on the medical history form.</summary>
/// <remarks>Read by the dbt model stg_opendental__allergydef.</remarks>
/// <param name="opened">The day on which the practice opened.</param>
[Table("AllergyDef", Noun = "allergy definitions", LeastRows = 14)]
internal sealed class AllergyDefRows(DateOnly opened)
{
    public IEnumerable<AllergyDef> All() => CsvTable.Read("allergydefs.csv").Select(Row);

    private AllergyDef Row(CsvRow substance) =>
        new()
        {
            AllergyDefNum = substance.Number("AllergyDefNum"),
            Description = substance.Text("Name"),
            IsHidden = false,
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
            SnomedType = (short)substance.Number("SnomedType"),
            MedicationNum = substance.Number("MedicationNum"),
        };
}
