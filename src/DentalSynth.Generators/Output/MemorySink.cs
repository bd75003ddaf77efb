namespace DentalSynth.Generators.Output;

/// <summary>Keeps all rows, for tests and small practices.</summary>
public sealed class MemorySink : IRowSink, IPracticeRows
{
    private readonly WriterList<MemoryWriter> writers = new();

    /// <summary>Gets the rows of one table, by primary key.</summary>
    public IReadOnlyList<TRow> Rows<TRow>()
        where TRow : IRow =>
        [
            .. writers
                .All.SelectMany(writer => writer.Tables)
                .Where(rows => rows is [TRow, ..])
                .SelectMany(rows => rows)
                .Cast<TRow>()
                .OrderBy(row => row.Key),
        ];

    /// <inheritdoc/>
    public IEnumerable<IRow> RowsOf(TableDefinition table) => writers.All.SelectMany(writer => writer.Rows(table));

    /// <inheritdoc/>
    public IRowWriter OpenWriter() => writers.Add(_ => new MemoryWriter());

    /// <inheritdoc/>
    public Task<IReadOnlyList<TableDigest>> CompleteAsync(CancellationToken cancellationToken) =>
        Task.FromResult(RowDigest.Sum(writers.All.SelectMany(writer => writer.Digests)));

    private sealed class MemoryWriter : IRowWriter
    {
        private readonly RowHasher hasher = new();
        private readonly TableSet<List<IRow>> tables = new(_ => []);

        public IEnumerable<List<IRow>> Tables => tables.Made;

        public IEnumerable<(TableDefinition Table, RowDigest Digest)> Digests => hasher.Digests;

        public List<IRow> Rows(TableDefinition table) => tables[table];

        public void Add(IRow row)
        {
            hasher.Hash(row);
            tables[row.Table].Add(row);
        }

        public ValueTask FlushAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
