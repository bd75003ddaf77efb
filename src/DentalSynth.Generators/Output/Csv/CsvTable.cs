using System.Text;

namespace DentalSynth.Generators.Output.Csv;

/// <summary>The file of one table, merged from the lines of all workers.</summary>
internal static class CsvTable
{
    /// <summary>Writes the file: a header, then all lines by primary key.</summary>
    public static void Write(
        string path,
        TableDefinition table,
        IEnumerable<IEnumerable<(long Key, ReadOnlyMemory<byte> Line)>> parts,
        CancellationToken cancellationToken
    )
    {
        using var file = File.Create(path, 64 * 1024);
        file.Write(Encoding.UTF8.GetBytes(Header(table)));
        foreach (var line in Merge(parts))
        {
            cancellationToken.ThrowIfCancellationRequested();
            file.Write(line.Span);
            file.Write("\r\n"u8);
        }
    }

    private static string Header(TableDefinition table) =>
        string.Join(',', table.Columns.Select(column => $"\"{column.Name}\"")) + "\r\n";

    private static IEnumerable<ReadOnlyMemory<byte>> Merge(
        IEnumerable<IEnumerable<(long Key, ReadOnlyMemory<byte> Line)>> parts
    )
    {
        var next = new PriorityQueue<IEnumerator<(long Key, ReadOnlyMemory<byte> Line)>, long>();
        foreach (var part in parts.Select(part => part.GetEnumerator()))
        {
            Advance(part);
        }

        while (next.TryDequeue(out var part, out _))
        {
            yield return part.Current.Line;
            Advance(part);
        }

        void Advance(IEnumerator<(long Key, ReadOnlyMemory<byte> Line)> part)
        {
            if (part.MoveNext())
            {
                next.Enqueue(part, part.Current.Key);
            }
            else
            {
                part.Dispose();
            }
        }
    }
}
