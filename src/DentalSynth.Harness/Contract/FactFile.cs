using System.Globalization;
using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract;

/// <summary>Parses a fact file: comments with the meaning and the owner, then the query.</summary>
internal static class FactFile
{
    private const string Comment = "--";
    private const string Owner = "owner";
    private const string LeastPatients = "least patients";
    private const string Settings = "settings";

    /// <summary>Parses a fact.</summary>
    /// <param name="path">The file; its name is the fact's name, its folder the system.</param>
    /// <param name="text">Its content.</param>
    public static NamedFact Parse(string path, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var head = lines
            .TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal))
            .Select(line => line[Comment.Length..].Trim())
            .ToList();
        var folder = Path.GetFileName(Path.GetDirectoryName(path));
        var system = Enum.TryParse<PracticeSystem>(folder, ignoreCase: true, out var known)
            ? known
            : PracticeSystem.Custom;
        var sql = string.Join('\n', lines.Skip(head.Count)).Trim().TrimEnd(';');
        return new(
            Path.GetFileNameWithoutExtension(path),
            system,
            string.Join(' ', head.Where(line => !Fields.Any(field => IsField(line, field)))),
            Field(head, Owner) ?? path,
            system == PracticeSystem.Calibration
                ? new ShareCheck(Path.GetFileNameWithoutExtension(path), sql)
                {
                    OnlyOfDefaults = Field(head, Settings) == "default",
                    OnlyOfShipped = Field(head, Settings) == "shipped",
                }
                : new NoRows(sql)
        )
        {
            File = path,
            FromPatients = Field(head, LeastPatients) is { } least ? int.Parse(least, CultureInfo.InvariantCulture) : 1,
        };
    }

    private static string[] Fields => [Owner, LeastPatients, Settings];

    private static bool IsField(string line, string field) => line.StartsWith($"{field}: ", StringComparison.Ordinal);

    private static string? Field(IEnumerable<string> head, string field) =>
        head.FirstOrDefault(line => IsField(line, field))?[(field.Length + 2)..];
}
