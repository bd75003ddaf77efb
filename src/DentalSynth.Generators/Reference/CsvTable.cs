using System.Text;

namespace DentalSynth.Generators.Reference;

/// <summary>Reads a table of facts: a header, one row per line, commas between cells, quotes around commas.</summary>
internal static class CsvTable
{
    /// <summary>Returns whether there is an embedded table of that name.</summary>
    public static bool Exists(string file) => typeof(CsvTable).Assembly.GetManifestResourceInfo(file) is not null;

    /// <summary>Returns the rows of an embedded table.</summary>
    /// <param name="file">The name of a file of folder Reference, "definitions.csv".</param>
    /// <exception cref="FileNotFoundException">There is no such table.</exception>
    /// <exception cref="ReferenceDataException">A line is broken.</exception>
    public static IReadOnlyList<CsvRow> Read(string file)
    {
        using var stream =
            typeof(CsvTable).Assembly.GetManifestResourceStream(file)
            ?? throw new FileNotFoundException($"There is no table of facts called {file}.", file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(file, reader);
    }

    /// <summary>Returns the rows of a text.</summary>
    /// <param name="file">The name that errors give.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ReferenceDataException">A line is broken.</exception>
    public static IReadOnlyList<CsvRow> Read(string file, TextReader text) =>
        Read(file, text, problem => throw problem);

    /// <summary>Returns the rows of a text that can be read, and tells what is wrong with the others.</summary>
    public static IReadOnlyList<CsvRow> Read(string file, TextReader text, Action<ReferenceDataException> onProblem)
    {
        var header = Cells(file, 1, text.ReadLine() ?? throw new ReferenceDataException(file, 1, "there is no header"));
        var rows = new List<CsvRow>();
        for (var line = 2; text.ReadLine() is { } cells; line++)
        {
            try
            {
                rows.Add(new(file, line, header, Cells(file, line, cells)));
            }
            catch (ReferenceDataException problem)
            {
                onProblem(problem);
            }
        }

        return rows;
    }

    private static List<string> Cells(string file, int line, string text)
    {
        var cells = new List<string>();
        for (var start = 0; start <= text.Length; )
        {
            var isQuoted = start < text.Length && text[start] == '"';
            var from = isQuoted ? start + 1 : start;
            var end = text.IndexOf(isQuoted ? '"' : ',', from);
            if (isQuoted && (end < 0 || (end + 1 < text.Length && text[end + 1] != ',')))
            {
                throw new ReferenceDataException(file, line, $"the quote at character {start + 1} is not closed");
            }

            end = end < 0 ? text.Length : end;
            cells.Add(text[from..end]);
            start = end + (isQuoted ? 2 : 1);
        }

        return cells;
    }
}
