using System.Globalization;

namespace DentalSynth.Harness.Contract;

/// <summary>Shows the SQL of a dbt test: all of it if it is short, else its start and the path of a file with all of it.</summary>
internal static class SqlExcerpt
{
    private const int WholeLines = 20;
    private const int FirstLines = 12;

    /// <summary>Returns the lines to show.</summary>
    /// <param name="sql">The SQL, if any.</param>
    /// <param name="name">The test's name.</param>
    /// <param name="folder">The folder for long SQL; null to write no files.</param>
    public static IReadOnlyList<string> Of(string? sql, string name, string? folder)
    {
        string[] lines =
        [
            .. (sql ?? string.Empty).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0),
        ];
        return lines.Length <= WholeLines
            ? lines
            :
            [
                .. lines.Take(FirstLines),
                string.Create(CultureInfo.InvariantCulture, $"... {lines.Length - FirstLines:N0} more lines")
                    + (folder == null ? string.Empty : $", all in {Write(sql!, name, folder)}"),
            ];
    }

    private static string Write(string sql, string name, string folder)
    {
        var path = Path.Join(Directory.CreateDirectory(folder).FullName, $"{name}.sql");
        File.WriteAllText(path, sql.Trim() + "\n");
        return path;
    }
}
