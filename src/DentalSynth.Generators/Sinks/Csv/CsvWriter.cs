using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Sinks.Csv;

/// <summary>Turns one worker's rows into lines and keeps them until they are flushed.</summary>
internal sealed class CsvWriter(CsvSink sink) : IRowWriter
{
    private readonly TableSet<CsvLines> tables = new(table => new CsvLines(table));

    /// <summary>Gets count and hash of the rows of each table.</summary>
    public IEnumerable<(TableDefinition Table, RowDigest Digest)> Digests =>
        tables.Made.Select(lines => (lines.Table, lines.Digest));

    public void Add(IRow row) => tables[row.Table].Add(row);

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        foreach (var lines in tables.Made)
        {
            if (lines.Text.Length > 0)
            {
                await sink.AppendAsync(lines.Table, lines.Text, cancellationToken).ConfigureAwait(false);
                lines.Text.Clear();
            }
        }
    }
}
