using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace DentalSynth.SourceGenerators.Settings;

/// <summary>Reads settings.csv, one setting per line.</summary>
internal static class SettingsReader
{
    private const string Header = "name,default,unit,least,most,source,meaning,measured";
    private const int Columns = 8;

    private static readonly Regex Cell = new("(?:^|,)(?:\"(?<cell>[^\"]*)\"|(?<cell>[^,\"]*))", RegexOptions.Compiled);
    private static readonly Regex Name = new("^[A-Z][A-Za-z]*[.][A-Z][A-Za-z]*$", RegexOptions.Compiled);

    /// <summary>Returns the settings of the file and the lines that could not be read.</summary>
    public static SettingsFile Read(string path, SourceText text)
    {
        var settings = ImmutableArray.CreateBuilder<SettingLine>();
        var problems = ImmutableArray.CreateBuilder<SchemaProblem>();
        var names = new HashSet<string>();
        foreach (var line in text.Lines.Where(line => !line.Span.IsEmpty))
        {
            var said = line.ToString();
            var problem =
                line.LineNumber == 0 ? (said == Header ? null : $"the columns must be {Header}")
                : Read(said) is not { } setting ? Problem(said)
                : names.Add(setting.Name) ? Add(settings, setting)
                : $"there are two settings {setting.Name}";
            if (problem is not null)
            {
                var span = new LinePositionSpan(new(line.LineNumber, 0), new(line.LineNumber, said.Length));
                problems.Add(new(problem, line.Span, span));
            }
        }

        return new(path, new(settings.ToImmutable()), new(problems.ToImmutable()));
    }

    private static string? Add(ImmutableArray<SettingLine>.Builder settings, SettingLine setting)
    {
        settings.Add(setting);
        return null;
    }

    private static SettingLine? Read(string line)
    {
        var cells = Cells(line);
        return
            cells.Length == Columns
            && Name.IsMatch(cells[0])
            && SettingUnit.Find(cells[2]) is { } unit
            && IsBound(cells[3], unit)
            && IsBound(cells[4], unit)
            && cells[1].Length * cells[5].Length * cells[6].Length > 0
            ? new(cells[0], cells[1], unit, cells[3], cells[4], cells[5], cells[6], cells[7])
            : null;
    }

    private static bool IsBound(string cell, SettingUnit unit) =>
        unit.IsBounded
            ? double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            : cell.Length == 0;

    private static string Problem(string line)
    {
        var cells = Cells(line);
        return cells.Length != Columns ? $"'{line}' has {cells.Length} cells, not {Columns}"
            : !Name.IsMatch(cells[0]) ? $"'{cells[0]}' is not Group.Name"
            : SettingUnit.Find(cells[2]) is null ? $"{cells[0]} is in '{cells[2]}', which is no unit"
            : cells[1].Length * cells[5].Length * cells[6].Length == 0 ? $"{cells[0]} has no default, source or meaning"
            : $"{cells[0]} has no range that fits its unit";
    }

    private static string[] Cells(string line) =>
        [.. Cell.Matches(line).Cast<Match>().Select(match => match.Groups["cell"].Value)];
}
