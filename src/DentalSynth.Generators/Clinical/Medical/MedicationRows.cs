using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Table medication: the drugs that patients take and dentists prescribe, by generic name.</summary>
/// <remarks>Read by the dbt model stg_opendental__medication.</remarks>
/// <param name="opened">The day on which the practice opened.</param>
[Table("Medication", LeastRows = 40)]
internal sealed class MedicationRows(DateOnly opened)
{
    /// <summary>Returns one row per drug.</summary>
    public IEnumerable<Medication> All() => CsvTable.Read("medications.csv").Select(Row);

    // Every drug is its own generic.
    private Medication Row(CsvRow drug) =>
        new()
        {
            MedicationNum = drug.Number("MedicationNum"),
            MedName = drug.Text("Name"),
            GenericNum = drug.Number("MedicationNum"),
            Notes = drug.Text("Notes"),
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
            RxCui = drug.Number("RxCui"),
        };
}
