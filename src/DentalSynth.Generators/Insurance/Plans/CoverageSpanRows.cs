using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Insurance.Plans;

/// <summary>Table covspan: the code ranges of each insurance category.</summary>
[Table("CovSpan", Noun = "coverage spans", LeastRows = 20)]
internal static class CoverageSpanRows
{
    public static IEnumerable<CovSpan> All() => CsvTable.Read("coverage_spans.csv").Select(Row);

    private static CovSpan Row(CsvRow span, int index) =>
        new()
        {
            CovSpanNum = index + 1,
            CovCatNum = span.Number("CovCatNum"),
            FromCode = span.Text("FromCode"),
            ToCode = span.Text("ToCode"),
        };
}
