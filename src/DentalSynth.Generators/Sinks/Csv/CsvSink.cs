using System.Text;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Sinks.Csv;

/// <summary>Writes a file per table into a folder, as <c>COPY raw.table FROM ... CSV HEADER</c> reads it.</summary>
/// <remarks>With one writer the same practice gives the same bytes; with more, the same rows in another order.</remarks>
public sealed class CsvSink : IRowSink, IAsyncDisposable
{
    private readonly string folder;
    private readonly StreamWriter?[] files = new StreamWriter?[RowTables.All.Count];
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly WriterList<CsvWriter> writers = new();

    /// <summary>Prepares a folder.</summary>
    /// <param name="folder">Created when missing. Files of tables that get rows are written anew.</param>
    public CsvSink(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <inheritdoc/>
    public IRowWriter OpenWriter() => writers.Add(new CsvWriter(this));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TableDigest>> CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var writer in writers.All)
        {
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        return RowDigest.Sum(writers.All.SelectMany(writer => writer.Digests));
    }

    /// <summary>Closes the files.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var file in files.OfType<StreamWriter>())
        {
            await file.DisposeAsync().ConfigureAwait(false);
        }

        gate.Dispose();
    }

    internal async Task AppendAsync(TableDefinition table, StringBuilder lines, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var file = files[table.Index] ??= await OpenAsync(table).ConfigureAwait(false);
            await file.WriteAsync(lines, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<StreamWriter> OpenAsync(TableDefinition table)
    {
        var file = new StreamWriter(Path.Join(folder, $"{table.Name}.csv")) { NewLine = "\n" };
        var header = table.Columns.Select(column => $"\"{column.Name}\"");
        await file.WriteLineAsync(string.Join(',', header)).ConfigureAwait(false);
        return file;
    }
}
