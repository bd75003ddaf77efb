using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Scheduling.Recalls;

/// <summary>Table recalltype: the recall types and their intervals in days.</summary>
/// <remarks>Read by the dbt model int_recall_management. The interval is days both to OpenDental, which packs years,
/// months and weeks above 255, and to the dbt test, which refuses more than 730.</remarks>
[Table("RecallType", LeastRows = 10)]
internal static class RecallTypeRows
{
    public static IEnumerable<RecallType> All() => CsvTable.Read("recall_types.csv").Select(Row);

    private static RecallType Row(CsvRow type) =>
        new()
        {
            RecallTypeNum = type.Number("RecallTypeNum"),
            Description = type.Text("Description"),
            DefaultInterval = type.Number("Days"),
            TimePattern = TimePattern.Of(type.Number("Minutes")),
            Procedures = string.Join(',', type.List("Codes")),
            AppendToSpecial = false,
        };
}
