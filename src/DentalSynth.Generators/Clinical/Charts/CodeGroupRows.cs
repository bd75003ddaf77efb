using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>Table codegroup: codes that share a frequency limitation.</summary>
/// <remarks>Read by the dbt model stg_opendental__codegroup.</remarks>
[Table("CodeGroup", LeastRows = 16)]
internal static class CodeGroupRows
{
    public static IEnumerable<CodeGroup> All() => CsvTable.Read("codegroups.csv").Select(Row);

    private static CodeGroup Row(CsvRow group, int order) =>
        new()
        {
            CodeGroupNum = group.Number("CodeGroupNum"),
            GroupName = group.Text("Name"),
            ProcCodes = string.Join(',', group.List("Codes")),
            ItemOrder = order,
            CodeGroupFixed = (short)group.Number("Fixed"),
            IsHidden = false,
            ShowInAgeLimit = group.Flag("ShowInAgeLimit"),
        };
}
