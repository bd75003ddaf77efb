namespace DentalSynth.Generators.Output.Extending;

/// <summary>Passes on the rows of the later practice that the earlier one does not have as they are.</summary>
/// <param name="earlier">The rows of the same part of the earlier practice.</param>
/// <param name="changed">Takes the rows that are new or not as they were.</param>
internal sealed class ChangedRows(EarlierRows earlier, IRowWriter changed) : IRowWriter
{
    private readonly RowHasher hasher = new();
    private readonly TableSet<TableTally> tallies = new(table => new TableTally(table));

    /// <summary>Gets count and hash of all rows of all parts so far, by table.</summary>
    public IEnumerable<(TableDefinition Table, RowDigest Digest)> Digests => hasher.Digests;

    /// <summary>Gets what was found so far, by table.</summary>
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

    /// <summary>Ends a part: what the earlier practice still has of it is gone.</summary>
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
