using DentalSynth.Generators.Output.Copy;

namespace DentalSynth.Generators.Output;

/// <summary>Hashes rows in binary COPY format and sums the hashes by table; for one worker.</summary>
internal sealed class RowHasher
{
    private readonly TableSet<CopyBuffer> scratch = new(table => new CopyBuffer(table));

    /// <summary>Gets the count and hash of all rows so far, by table.</summary>
    public IEnumerable<(TableDefinition Table, RowDigest Digest)> Digests =>
        scratch.Made.Select(buffer => (buffer.Table, buffer.Digest));

    /// <summary>Returns the hash of a row.</summary>
    /// <exception cref="ColumnValueException">A value does not fit its column.</exception>
    public UInt128 Hash(IRow row)
    {
        var buffer = scratch[row.Table];
        var hash = buffer.Add(row);
        buffer.Clear();
        return hash;
    }
}
