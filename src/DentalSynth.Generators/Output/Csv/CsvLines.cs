using System.Buffers;
using DentalSynth.Generators.Output.Copy;

namespace DentalSynth.Generators.Output.Csv;

/// <summary>The CSV lines of one table from one worker.</summary>
internal sealed class CsvLines(TableDefinition table)
{
    private readonly ArrayBufferWriter<byte> lines = new();
    private readonly List<(long Key, Range Line)> index = [];
    private readonly CopyBuffer encoded = new(table);

    public TableDefinition Table => table;

    /// <summary>Gets the count and hash of all rows added.</summary>
    public RowDigest Digest => encoded.Digest;

    /// <summary>Gets the size in bytes.</summary>
    public int Size => lines.WrittenCount;

    /// <summary>Adds a row.</summary>
    /// <exception cref="ColumnValueException">A value does not fit its column.</exception>
    public void Add(IRow row)
    {
        encoded.Add(row);
        encoded.Clear();
        var start = lines.WrittenCount;
        var writer = new CsvRowWriter(lines);
        row.WriteTo(ref writer);
        index.Add((row.Key, start..(lines.WrittenCount - 1))); // without the last comma
    }

    /// <summary>Gets the lines sorted by key.</summary>
    public IEnumerable<(long Key, ReadOnlyMemory<byte> Line)> Sorted()
    {
        index.Sort((left, right) => left.Key.CompareTo(right.Key));
        return index.Select(line => (line.Key, lines.WrittenMemory[line.Line]));
    }

    public void Clear()
    {
        index.Clear();
        lines.ResetWrittenCount();
    }
}
