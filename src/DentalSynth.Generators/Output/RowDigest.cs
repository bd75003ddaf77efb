using System.IO.Hashing;

namespace DentalSynth.Generators.Output;

/// <summary>The count and hash of the rows of one table from one worker.</summary>
internal sealed class RowDigest
{
    private long rows;
    private UInt128 hash;

    /// <summary>Adds a row in binary COPY format and returns its hash.</summary>
    public UInt128 Add(ReadOnlySpan<byte> row)
    {
        var added = XxHash128.HashToUInt128(row);
        rows++;
        hash = unchecked(hash + added);
        return added;
    }

    /// <summary>Sums the digests of several workers; tables without rows are left out.</summary>
    public static IReadOnlyList<TableDigest> Sum(IEnumerable<(TableDefinition Table, RowDigest Digest)> parts) =>
        [
            .. parts
                .GroupBy(part => part.Table, part => part.Digest)
                .Select(table => new TableDigest(
                    table.Key.Name,
                    table.Sum(part => part.rows),
                    table.Aggregate(UInt128.Zero, (sum, part) => unchecked(sum + part.hash))
                ))
                .Where(table => table.Rows > 0)
                .OrderBy(table => table.Table, StringComparer.Ordinal),
        ];
}
