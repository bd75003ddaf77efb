namespace DentalSynth.Generators.Output.Extending;

/// <summary>The hashes of the earlier practice's rows of one part, by table and key.</summary>
internal sealed class EarlierRows : IRowWriter
{
    private readonly RowHasher hasher = new();
    private readonly TableSet<Dictionary<long, UInt128>> rows = new(_ => []);

    /// <summary>Gets the count and hash of all rows so far, by table.</summary>
    public IEnumerable<(TableDefinition Table, RowDigest Digest)> Digests => hasher.Digests;

    public void Add(IRow row) => rows[row.Table].Add(row.Key, hasher.Hash(row));

    public ValueTask FlushAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Removes a row.</summary>
    /// <param name="table">The row's table.</param>
    /// <param name="key">The row's key.</param>
    /// <param name="hash">Its hash in the earlier practice.</param>
    /// <returns>Whether the part had a row with this key.</returns>
    public bool Take(TableDefinition table, long key, out UInt128 hash) => rows[table].Remove(key, out hash);

    /// <summary>Removes the remaining keys of a table.</summary>
    public IReadOnlyList<long> TakeRest(TableDefinition table)
    {
        var keys = rows[table].Keys.Order().ToList();
        rows[table].Clear();
        return keys;
    }
}
