namespace DentalSynth.Harness.Contract.Reports;

/// <summary>Writes a report in the form that its file's name asks for.</summary>
public static class ReportFile
{
    private static readonly Dictionary<string, Func<ContractPage, string>> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = HtmlReport.Write,
        [".md"] = MarkdownReport.Write,
        [".xml"] = JUnitReport.Write,
    };

    /// <summary>Gets the endings that are known, in words.</summary>
    public static string Endings => ".html, .md or .xml";

    /// <summary>Returns whether the form of a file is known by its name.</summary>
    public static bool IsKnown(string path) => Forms.ContainsKey(Path.GetExtension(path));

    /// <summary>Writes the file, and its folder if that is missing.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public static async Task WriteAsync(string path, ContractPage page, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await File.WriteAllTextAsync(path, Forms[Path.GetExtension(path)](page), cancellationToken);
    }
}
