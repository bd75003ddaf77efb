using System.Buffers;

namespace DentalSynth.Generators.Output.Copy;

/// <summary>Rows of one table, encoded for binary COPY. The last user recycles it.</summary>
/// <param name="table">The table that the rows belong to.</param>
/// <param name="pooled">The pooled memory.</param>
/// <param name="length">The number of bytes used.</param>
/// <param name="rows">The number of rows.</param>
/// <param name="share">The table's share of all bytes so far, from 0 to 1.</param>
internal sealed class CopyChunk(TableDefinition table, byte[] pooled, int length, int rows, double share)
{
    public TableDefinition Table { get; } = table;

    public int Rows { get; } = rows;

    /// <summary>Gets the table's share of all bytes so far, from 0 to 1.</summary>
    public double Share { get; } = share;

    /// <summary>Gets the rows, without the format's header and trailer.</summary>
    public ReadOnlyMemory<byte> Bytes => pooled.AsMemory(0, length);

    /// <summary>Returns the memory to the pool; the chunk must not be used afterwards.</summary>
    public void Recycle() => ArrayPool<byte>.Shared.Return(pooled);
}
