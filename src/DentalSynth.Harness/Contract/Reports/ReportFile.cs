namespace DentalSynth.Harness.Contract.Reports;

/// <summary>Writes a report in the format of its file extension.</summary>
public static class ReportFile
{
    private static readonly Dictionary<string, Func<ContractPage, string>> Formats = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        [".html"] = HtmlReport.Write,
        [".md"] = MarkdownReport.Write,
        [".xml"] = JUnitReport.Write,
    };

    /// <summary>Gets the supported file extensions.</summary>
    public static string Endings => ".html, .md or .xml";

    /// <summary>Returns whether the file extension is supported.</summary>
    public static bool IsKnown(string path) => Formats.ContainsKey(Path.GetExtension(path));

    /// <summary>Writes the file; creates its folder if necessary.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static async Task WriteAsync(string path, ContractPage page, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await File.WriteAllTextAsync(path, Formats[Path.GetExtension(path)](page), cancellationToken);
    }
}
