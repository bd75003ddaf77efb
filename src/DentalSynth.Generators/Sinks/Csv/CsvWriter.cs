using System.Text;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Sinks.Csv;

/// <summary>Turns one worker's rows into lines and keeps them until they are flushed.</summary>
internal sealed class CsvWriter(CsvSink sink) : IRowWriter
{
    private readonly StringBuilder?[] lines = new StringBuilder?[RowTables.All.Count];

    public void Add(IRow row)
    {
        var columns = new CsvRowWriter(row.Table, lines[row.Table.Index] ??= new());
        row.WriteTo(ref columns);
        columns.End();
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        foreach (var table in RowTables.All)
        {
            if (lines[table.Index] is { Length: > 0 } taken)
            {
                await sink.AppendAsync(table, taken, cancellationToken).ConfigureAwait(false);
                taken.Clear();
            }
        }
    }
}
