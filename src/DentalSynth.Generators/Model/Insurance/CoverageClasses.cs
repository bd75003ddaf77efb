using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Model.Insurance;

/// <summary>Which service class a procedure code is in: that of the last coverage category whose span holds it.</summary>
internal sealed class CoverageClasses
{
    private readonly Dictionary<long, ServiceClass> classes = CsvTable
        .Read("coverage_categories.csv")
        .ToDictionary(row => (long)row.Number("CovCatNum"), row => row.Choice<ServiceClass>("Class"));

    private readonly List<(string From, string To, long CovCatNum)> spans =
    [
        .. CsvTable
            .Read("coverage_spans.csv")
            .Select(row => (row.Text("FromCode"), row.Text("ToCode"), (long)row.Number("CovCatNum"))),
    ];

    /// <summary>Returns the class of a coverage category.</summary>
    public ServiceClass OfCategory(long covCatNum) => classes[covCatNum];

    /// <summary>Returns the class of a procedure code, "D0120".</summary>
    /// <exception cref="KeyNotFoundException">No span holds the code.</exception>
    public ServiceClass OfCode(string procCode)
    {
        var span = spans.FindLast(span =>
            string.CompareOrdinal(span.From, procCode) <= 0 && string.CompareOrdinal(procCode, span.To) <= 0
        );
        return span.From is null
            ? throw new KeyNotFoundException($"No coverage category holds procedure code {procCode}.")
            : classes[span.CovCatNum];
    }
}
