namespace DentalSynth.Generators.Output.Extending;

/// <summary>The differences between a practice at an earlier and at a later as-of date.</summary>
/// <param name="Earlier">The digests of the earlier practice's tables.</param>
/// <param name="Later">The digests of the later practice's tables.</param>
/// <param name="Changes">The changes of each changed table, by name.</param>
/// <param name="Gone">The keys of deleted rows.</param>
internal sealed record PracticeDifference(
    IReadOnlyList<TableDigest> Earlier,
    IReadOnlyList<TableDigest> Later,
    IReadOnlyList<TableChange> Changes,
    ILookup<TableDefinition, long> Gone
)
{
    /// <summary>Combines the results of several workers.</summary>
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
