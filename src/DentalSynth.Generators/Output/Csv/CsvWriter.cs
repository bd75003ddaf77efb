namespace DentalSynth.Generators.Output.Csv;

/// <summary>Turns one worker's rows into lines; puts them aside, sorted, when they are many.</summary>
/// <param name="folder">Where to put them.</param>
/// <param name="name">Tells this writer's files from those of others.</param>
internal sealed class CsvWriter(string folder, string name) : IRowWriter
{
    private const int MostBytes = 8 * 1024 * 1024;
    private readonly TableSet<CsvLines> tables = new(table => new CsvLines(table));
    private readonly List<(TableDefinition Table, CsvRun Run)> runs = [];

    /// <summary>Gets the lines per table that are not put aside.</summary>
    public IEnumerable<CsvLines> Tables => tables.Made;

    public void Add(IRow row)
    {
        var lines = tables[row.Table];
        lines.Add(row);
        if (lines.Size >= MostBytes)
        {
            var path = Path.Join(folder, $"{row.Table.Name}.{name}.{runs.Count}");
            runs.Add((row.Table, CsvRun.Write(path, lines.Sorted())));
            lines.Clear();
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Returns all lines of a table, in parts that are sorted each.</summary>
    public IEnumerable<IEnumerable<(long Key, ReadOnlyMemory<byte> Line)>> Parts(TableDefinition table) =>
        [.. runs.Where(run => run.Table == table).Select(run => run.Run.Read()), tables[table].Sorted()];
}
