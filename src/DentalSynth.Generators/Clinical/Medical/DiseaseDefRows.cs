using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Table diseasedef: the conditions on the medical history form.</summary>
/// <remarks>Read by the dbt model stg_opendental__diseasedef.</remarks>
/// <param name="opened">The day on which the practice opened.</param>
[Table("DiseaseDef", Noun = "disease definitions", LeastRows = 28)]
internal sealed class DiseaseDefRows(DateOnly opened)
{
    public IEnumerable<DiseaseDef> All() => CsvTable.Read("diseasedefs.csv").Select(Row);

    private DiseaseDef Row(CsvRow illness, int order) =>
        new()
        {
            DiseaseDefNum = illness.Number("DiseaseDefNum"),
            DiseaseName = illness.Text("Name"),
            ItemOrder = (short)order,
            IsHidden = false,
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
            Icd10Code = illness.Text("Icd10"),
        };
}
