using System.Globalization;

namespace DentalSynth.Generators.Output.Csv;

/// <summary>Writes one RFC 4180 file per table into a folder, readable by PostgreSQL's
/// <c>COPY ... (FORMAT csv, HEADER)</c>; the same rows give the same bytes for any number of workers.</summary>
/// <remarks>Lines are sorted by primary key. Large tables are sorted in parts, in a
/// subfolder <c>.parts</c>, and merged.</remarks>
public sealed class CsvSink : IRowSink, IDisposable
{
    private readonly string folder;
    private readonly string parts;
    private readonly WriterList<CsvWriter> writers = new();

    /// <summary>Creates the sink.</summary>
    /// <param name="folder">The folder; created if missing. Existing files of tables with rows are replaced.</param>
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

    /// <summary>Deletes the temporary files.</summary>
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
