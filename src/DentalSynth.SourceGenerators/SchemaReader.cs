using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace DentalSynth.SourceGenerators;

/// <summary>Reads the tables of create_tables.sql, one column per line.</summary>
internal sealed class SchemaReader
{
    private const string Name = "(?:\"(?<name>[^\"]+)\"|(?<name>[a-z_][a-z0-9_]*))";

    private static readonly Regex TableLine = new(
        $@"^CREATE TABLE IF NOT EXISTS raw\.{Name} \($",
        RegexOptions.Compiled
    );

    private static readonly Regex ColumnLine = new(
        $@"^    {Name} +(?<type>double precision|[a-z]+)(?:\((?<length>\d+)\))?"
            + @"(?<key> PRIMARY KEY)?(?<required> NOT NULL)?(?: UNIQUE)?(?: DEFAULT .+?)?,?(?: *--.*)?$",
        RegexOptions.Compiled
    );

    private readonly ImmutableArray<SchemaTable>.Builder tables = ImmutableArray.CreateBuilder<SchemaTable>();
    private readonly ImmutableArray<SchemaProblem>.Builder problems = ImmutableArray.CreateBuilder<SchemaProblem>();
    private ImmutableArray<SchemaColumn>.Builder? columns;
    private string table = "";

    /// <summary>Returns the tables of the file and the lines that could not be read.</summary>
    public static Schema Read(string path, SourceText text)
    {
        var reader = new SchemaReader();
        foreach (var line in text.Lines)
        {
            reader.ReadLine(line);
        }

        return new(path, new(reader.tables.ToImmutable()), new(reader.problems.ToImmutable()));
    }

    private void ReadLine(TextLine line)
    {
        var text = line.ToString();
        if (columns is null)
        {
            if (TableLine.Match(text) is { Success: true } start)
            {
                table = start.Groups["name"].Value;
                columns = ImmutableArray.CreateBuilder<SchemaColumn>();
            }
        }
        else if (text == ");")
        {
            tables.Add(new(table, new(columns.ToImmutable())));
            columns = null;
        }
        else if (ReadColumn(text) is { } column)
        {
            columns.Add(column);
        }
        else
        {
            problems.Add(new(text.Trim(), line.Span, new(new(line.LineNumber, 0), new(line.LineNumber, text.Length))));
        }
    }

    private static SchemaColumn? ReadColumn(string text)
    {
        var match = ColumnLine.Match(text);
        var length = match.Groups["length"] is { Success: true } digits
            ? int.Parse(digits.Value, CultureInfo.InvariantCulture)
            : default(int?);
        var isKey = match.Groups["key"].Success;
        return match.Success && SqlType.Find(match.Groups["type"].Value, length) is { } type
            ? new(match.Groups["name"].Value, type, !isKey && !match.Groups["required"].Success, isKey)
            : null;
    }
}
