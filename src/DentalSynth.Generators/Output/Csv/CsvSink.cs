using System.Globalization;

namespace DentalSynth.Generators.Output.Csv;

/// <summary>Writes a file per table into a folder, as RFC 4180 has it and PostgreSQL's
/// <c>COPY ... (FORMAT csv, HEADER)</c> reads it: the same rows give the same bytes, from any number of workers.</summary>
/// <remarks>Lines stand in the order of their primary keys. What does not fit in some megabytes is sorted in parts, in a
/// folder <c>.parts</c> inside, until they are merged.</remarks>
public sealed class CsvSink : IRowSink, IDisposable
{
    private readonly string folder;
    private readonly string parts;
    private readonly WriterList<CsvWriter> writers = new();

    /// <summary>Prepares a folder.</summary>
    /// <param name="folder">Created when missing. Files of tables that get rows are written anew.</param>
    public CsvSink(string folder)
    {
        this.folder = folder;
        parts = Path.Join(folder, ".parts");
        Directory.CreateDirectory(parts);
    }

    /// <inheritdoc/>
    public IRowWriter OpenWriter() =>
        writers.Add(number => new CsvWriter(parts, number.ToString(CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public Task<IReadOnlyList<TableDigest>> CompleteAsync(CancellationToken cancellationToken) =>
        Task.Run(() => Complete(cancellationToken), cancellationToken);

    /// <summary>Removes what was put aside; the files stay.</summary>
    public void Dispose() => Directory.Delete(parts, recursive: true);

    private IReadOnlyList<TableDigest> Complete(CancellationToken cancellationToken)
    {
        var all = writers.All;
        foreach (var table in all.SelectMany(writer => writer.Tables).Select(lines => lines.Table).Distinct())
        {
            var path = Path.Join(folder, $"{table.Name}.csv");
            CsvTable.Write(path, table, all.SelectMany(writer => writer.Parts(table)), cancellationToken);
        }

        return RowDigest.Sum(all.SelectMany(writer => writer.Tables).Select(lines => (lines.Table, lines.Digest)));
    }
}
