namespace DentalSynth.Generators.Output.Extending;

/// <summary>Remembers which rows one part of the earlier practice has, by table and key.</summary>
internal sealed class EarlierRows : IRowWriter
{
    private readonly RowHasher hasher = new();
    private readonly TableSet<Dictionary<long, UInt128>> rows = new(_ => []);

    /// <summary>Gets count and hash of all rows of all parts so far, by table.</summary>
    public IEnumerable<(TableDefinition Table, RowDigest Digest)> Digests => hasher.Digests;

    public void Add(IRow row) => rows[row.Table].Add(row.Key, hasher.Hash(row));

    public ValueTask FlushAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Takes a row out.</summary>
    /// <param name="table">The row's table.</param>
    /// <param name="key">The row's key.</param>
    /// <param name="hash">The hash that it has in the earlier practice.</param>
    /// <returns>Whether the part has a row of this key.</returns>
    public bool Take(TableDefinition table, long key, out UInt128 hash) => rows[table].Remove(key, out hash);

    /// <summary>Takes out the keys of a table that are left.</summary>
    public IReadOnlyList<long> TakeRest(TableDefinition table)
    {
        var keys = rows[table].Keys.Order().ToList();
        rows[table].Clear();
        return keys;
    }
}
