using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Table rxnorm: drugs by strength and form, with invented numbers.</summary>
/// <remarks>Read by the dbt model stg_opendental__rxnorm.</remarks>
[Table("RxNorm", Noun = "RxNorm drugs", LeastRows = 40)]
internal static class RxNormRows
{
    public static IEnumerable<RxNorm> All() => CsvTable.Read("rxnorm.csv").Select(Row);

    private static RxNorm Row(CsvRow drug) =>
        new()
        {
            RxNormNum = drug.Number("RxNormNum"),
            RxCui = drug.Text("RxCui"),
            MmslCode = drug.Text("MmslCode"),
            Description = drug.Text("Description"),
        };
}
