using System.Globalization;
using System.Text;
using DentalSynth.Harness;

namespace DentalSynth.Benchmarks;

/// <summary>A table of results, shown and kept in bench/results.</summary>
/// <param name="name">The file's name, without its ending.</param>
/// <param name="title">What was measured, and how.</param>
/// <param name="columns">The table's head.</param>
internal sealed class ResultsFile(string name, string title, params string[] columns)
{
    private readonly StringBuilder text = new($"{title}\n\n{Line(columns)}{Line(columns.Select(_ => "---"))}");

    /// <summary>Adds a line to the table.</summary>
    public void Add(params string[] cells) => text.Append(Line(cells));

    /// <summary>Shows and writes the file.</summary>
    public async Task WriteAsync()
    {
        Console.WriteLine(text);
        var path = SourceTree.PathOf($"bench/results/{name}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text.ToString());
    }

    /// <summary>Returns a number with thousands separated, the same everywhere.</summary>
    public static string Number(double value, int digits = 0) =>
        value.ToString($"N{digits}", CultureInfo.InvariantCulture);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
