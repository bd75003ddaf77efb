using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Insurance.Plans;

/// <summary>Table covcat: the insurance categories of procedures.</summary>
[Table("CovCat", Noun = "coverage categories", LeastRows = 17, MayBeNegative = "DefaultPercent")]
internal static class CoverageCategoryRows
{
    /// <summary>Returns one row per category; a later one takes precedence over an earlier one.</summary>
    public static IEnumerable<CovCat> All() => CsvTable.Read("coverage_categories.csv").Select(Row);

    private static CovCat Row(CsvRow category, int order) =>
        new()
        {
            CovCatNum = category.Number("CovCatNum"),
            Description = category.Text("Description"),
            DefaultPercent = -1,
            CovOrder = order,
            IsHidden = false,
            EbenefitCat = (short)category.Number("EbenefitCat"),
        };
}
