using System.Globalization;

namespace DentalSynth.Generators.Reference;

/// <summary>A line of a table of facts. What it can't give is an error that names the file and the line.</summary>
internal sealed class CsvRow
{
    private readonly string file;
    private readonly int line;
    private readonly List<string> header;
    private readonly List<string> cells;

    internal CsvRow(string file, int line, List<string> header, List<string> cells)
    {
        (this.file, this.line, this.header, this.cells) = (file, line, header, cells);
        if (cells.Count != header.Count)
        {
            throw Problem($"it has {cells.Count} cells and the header {header.Count}");
        }
    }

    /// <summary>Gets the file and the line, for messages.</summary>
    public string Where => $"{file}, line {line}";

    public IReadOnlyList<string> Columns => header;

    /// <summary>Returns a cell's text, which must not be blank.</summary>
    public string Text(string column) => OptionalText(column) ?? throw Problem($"{column} is blank");

    /// <summary>Returns a cell's text, or null where it is blank.</summary>
    public string? OptionalText(string column)
    {
        var index = header.IndexOf(column);
        var cell = index < 0 ? throw Problem($"there is no column {column}") : cells[index];
        return cell.Length == 0 ? null : cell;
    }

    /// <summary>Returns the parts of a cell that lists texts with commas between, none where it is blank.</summary>
    public IReadOnlyList<string> List(string column) => OptionalText(column)?.Split(',') ?? [];

    public int Number(string column) =>
        int.TryParse(Text(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Problem($"{column} is no whole number but '{Text(column)}'");

    /// <summary>Returns a whole number within a range.</summary>
    public int Number(string column, int least, int most) =>
        Number(column) is var number && number >= least && number <= most
            ? number
            : throw Problem($"{column} must be from {least} to {most}, not {number}");

    /// <summary>Returns the entry that a cell names.</summary>
    public TValue Find<TKey, TValue>(string column, TKey key, IReadOnlyDictionary<TKey, TValue> entries) =>
        entries.TryGetValue(key, out var entry) ? entry : throw Problem($"{column} names nothing known: '{key}'");

    /// <summary>Returns a whole number, or null where the cell is blank.</summary>
    public int? OptionalNumber(string column) => OptionalText(column) is null ? null : Number(column);

    /// <summary>Returns a number above 0, with a point before the decimals.</summary>
    public double Weight(string column) =>
        double.TryParse(Text(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
        && weight > 0
            ? weight
            : throw Problem($"{column} is no number above 0 but '{Text(column)}'");

    /// <summary>Returns a share from 0 to 1, with a point before the decimals.</summary>
    public double Share(string column) =>
        double.TryParse(Text(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
        && share <= 1
            ? share
            : throw Problem($"{column} is no share from 0 to 1 but '{Text(column)}'");

    /// <summary>Returns a number that is not negative, with a point before the decimals.</summary>
    public double Decimal(string column) =>
        double.TryParse(Text(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Problem($"{column} is no number but '{Text(column)}'");

    /// <summary>Returns whole dollars as money.</summary>
    public Money Dollars(string column) => Money.FromDollars(Number(column, 0, 1_000_000));

    /// <summary>Returns whether a cell says "yes" (and not "no").</summary>
    public bool Flag(string column) =>
        Text(column) switch
        {
            "yes" => true,
            "no" => false,
            var other => throw Problem($"{column} is neither yes nor no but '{other}'"),
        };

    /// <summary>Returns the member of an enum that a cell names.</summary>
    public T Choice<T>(string column)
        where T : struct, Enum => Choice<T>(column, Text(column));

    /// <summary>Returns the members of an enum that a cell lists with commas between, none where it is blank.</summary>
    public IEnumerable<T> Choices<T>(string column)
        where T : struct, Enum => List(column).Select(text => Choice<T>(column, text));

    /// <summary>Returns an error about this line.</summary>
    public ReferenceDataException Problem(string problem) => new(file, line, problem);

    private T Choice<T>(string column, string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value)
            ? value
            : throw Problem($"{column} is no {typeof(T).Name} but '{text}'");
}
