using System.Globalization;
using System.Text;
using DentalSynth.Harness;

namespace DentalSynth.Benchmarks;

/// <summary>A table of results, printed and written to bench/results.</summary>
/// <param name="name">The file name without extension.</param>
/// <param name="title">The description of the measurement.</param>
/// <param name="columns">The table's header.</param>
internal sealed class ResultsFile(string name, string title, params string[] columns)
{
    private readonly StringBuilder text = new($"{title}\n\n{Line(columns)}{Line(columns.Select(_ => "---"))}");

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => text.Append(Line(cells));

    /// <summary>Prints and writes the table.</summary>
    public async Task WriteAsync()
    {
        Console.WriteLine(text);
        var path = SourceTree.PathOf($"bench/results/{name}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text.ToString());
    }

    /// <summary>Formats a number with thousands separators.</summary>
    public static string Number(double value, int digits = 0) =>
        value.ToString($"N{digits}", CultureInfo.InvariantCulture);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
