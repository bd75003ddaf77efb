using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>Table autocode: procedures whose code depends on tooth and surfaces.</summary>
/// <remarks>Read by the dbt model stg_opendental__autocode.</remarks>
[Table("AutoCode", LeastRows = 14)]
internal static class AutoCodeRows
{
    /// <summary>Returns one row per kind of work.</summary>
    public static IEnumerable<AutoCode> All() => CsvTable.Read("autocodes.csv").Select(Row);

    private static AutoCode Row(CsvRow work) =>
        new()
        {
            AutoCodeNum = work.Number("AutoCodeNum"),
            Description = work.Text("Description"),
            IsHidden = false,
            LessIntrusive = work.Flag("LessIntrusive"),
        };
}
