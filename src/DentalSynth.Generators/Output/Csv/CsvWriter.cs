namespace DentalSynth.Generators.Output.Csv;

/// <summary>Writes one worker's rows as lines; long tables go to sorted temporary files.</summary>
/// <param name="folder">The folder of temporary files.</param>
/// <param name="name">The unique name of this writer's files.</param>
internal sealed class CsvWriter(string folder, string name) : IRowWriter
{
    private const int MostBytes = 8 * 1024 * 1024;
    private readonly TableSet<CsvLines> tables = new(table => new CsvLines(table));
    private readonly List<(TableDefinition Table, CsvRun Run)> runs = [];

    /// <summary>Gets the lines in memory by table.</summary>
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

    /// <summary>Returns all lines of a table in sorted parts.</summary>
    public IEnumerable<IEnumerable<(long Key, ReadOnlyMemory<byte> Line)>> Parts(TableDefinition table) =>
        [.. runs.Where(run => run.Table == table).Select(run => run.Run.Read()), tables[table].Sorted()];
}
