namespace DentalSynth.Generators.Output.Extending;

/// <summary>Passes on the new and changed rows of the later practice.</summary>
/// <param name="earlier">The earlier practice's rows of the same part.</param>
/// <param name="changed">Receives new and changed rows.</param>
internal sealed class ChangedRows(EarlierRows earlier, IRowWriter changed) : IRowWriter
{
    private readonly RowHasher hasher = new();
    private readonly TableSet<TableTally> tallies = new(table => new TableTally(table));

    /// <summary>Gets the count and hash of all rows so far, by table.</summary>
    public IEnumerable<(TableDefinition Table, RowDigest Digest)> Digests => hasher.Digests;

    /// <summary>Gets the changes so far, by table.</summary>
    public IEnumerable<TableTally> Tallies => tallies.Made;

    public void Add(IRow row)
    {
        var hash = hasher.Hash(row);
        if (!earlier.Take(row.Table, row.Key, out var before))
        {
            tallies[row.Table].Inserted++;
            changed.Add(row);
        }
        else if (before != hash)
        {
            tallies[row.Table].Updated++;
            changed.Add(row);
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellationToken) => changed.FlushAsync(cancellationToken);

    /// <summary>Ends a part: rows that only the earlier practice has were deleted.</summary>
    public void EndPart()
    {
        foreach (var table in RowTables.All)
        {
            var gone = earlier.TakeRest(table);
            if (gone.Count > 0)
            {
                tallies[table].Gone.AddRange(gone);
            }
        }
    }
}
