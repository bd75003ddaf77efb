using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DentalSynth.Generators.Output.Copy;

/// <summary>The rows of one table from one worker, in PostgreSQL's binary COPY format.</summary>
internal sealed class CopyBuffer(TableDefinition table)
{
    private const int Capacity = 256 * 1024;
    private const int FullAt = Capacity - (16 * 1024);

    private byte[] bytes = [];
    private int length;
    private int rows;

    public TableDefinition Table => table;

    /// <summary>Gets the count and hash of all rows added.</summary>
    public RowDigest Digest { get; } = new();

    /// <summary>Gets the size of all rows added, in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>Gets whether the buffer is full enough to be sent.</summary>
    public bool IsFull => length >= FullAt;

    /// <summary>Gets the encoded rows.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Adds a row and returns its hash.</summary>
    /// <exception cref="ColumnValueException">A value does not fit its column; the row is not added.</exception>
    public UInt128 Add(IRow row)
    {
        EnsureRoom(length, table.FixedSize);
        var writer = new CopyRowWriter(this, ref bytes[length]);
        row.WriteTo(ref writer);
        var end = Offset(ref writer.Next);
        var hash = Digest.Add(bytes.AsSpan(length, end - length));
        Bytes += end - length;
        length = end;
        rows++;
        return hash;
    }

    public void Clear() => (length, rows) = (0, 0);

    /// <summary>Takes the encoded rows out; null if there are none.</summary>
    /// <param name="allBytes">The bytes of the rows of all tables so far.</param>
    public CopyChunk? Take(long allBytes)
    {
        if (rows == 0)
        {
            return null;
        }

        var chunk = new CopyChunk(table, bytes, length, rows, (double)Bytes / allBytes);
        bytes = [];
        Clear();
        return chunk;
    }

    /// <summary>Ensures capacity for a value of this size and the rest of its row.</summary>
    /// <returns>The position to write at, which moves if the buffer grows.</returns>
    public ref byte Reserve(ref byte next, int size)
    {
        var offset = Offset(ref next);
        EnsureRoom(offset, size + table.FixedSize);
        return ref bytes[offset];
    }

    private int Offset(ref byte place) =>
        (int)Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(bytes), ref place);

    private void EnsureRoom(int used, int size)
    {
        if (bytes.Length - used >= size)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Capacity, Math.Max(used + size, bytes.Length * 2)));
        bytes.AsSpan(0, used).CopyTo(larger);
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        bytes = larger;
    }
}
