using System.Text;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generation.Expectations;

internal static class ExpectationFile
{
    /// <summary>Returns the rows of a table of this folder.</summary>
    public static IReadOnlyList<CsvRow> Read(string file)
    {
        using var stream = typeof(ExpectationFile).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return CsvTable.Read(file, reader);
    }
}
