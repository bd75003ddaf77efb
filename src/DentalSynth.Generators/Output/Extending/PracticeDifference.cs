namespace DentalSynth.Generators.Output.Extending;

/// <summary>What differs between a practice at an earlier and at a later as-of date.</summary>
/// <param name="Earlier">Rows and hash of the earlier practice's tables.</param>
/// <param name="Later">Rows and hash of the later practice's tables.</param>
/// <param name="Changes">What became of the rows of the tables that are not as they were, by the table's name.</param>
/// <param name="Gone">The keys of the rows that are gone.</param>
internal sealed record PracticeDifference(
    IReadOnlyList<TableDigest> Earlier,
    IReadOnlyList<TableDigest> Later,
    IReadOnlyList<TableChange> Changes,
    ILookup<TableDefinition, long> Gone
)
{
    /// <summary>Adds up what several workers found.</summary>
    public static PracticeDifference Sum(IReadOnlyCollection<PartComparison> workers)
    {
        var tallies = workers.SelectMany(worker => worker.Later.Tallies).ToList();
        return new(
            RowDigest.Sum(workers.SelectMany(worker => worker.Earlier.Digests)),
            RowDigest.Sum(workers.SelectMany(worker => worker.Later.Digests)),
            [
                .. tallies
                    .GroupBy(tally => tally.Table.Name)
                    .OrderBy(table => table.Key, StringComparer.Ordinal)
                    .Select(table => new TableChange(
                        table.Key,
                        table.Sum(tally => tally.Inserted),
                        table.Sum(tally => tally.Updated),
                        table.Sum(tally => tally.Gone.Count)
                    )),
            ],
            tallies
                .SelectMany(tally => tally.Gone, (tally, key) => (tally.Table, key))
                .ToLookup(gone => gone.Table, gone => gone.key)
        );
    }
}
