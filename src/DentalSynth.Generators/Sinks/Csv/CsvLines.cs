using System.Text;
using DentalSynth.Generators.Sinks.Copy;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Sinks.Csv;

/// <summary>The lines of one table that are not in its file yet.</summary>
internal sealed class CsvLines(TableDefinition table)
{
    private readonly CopyBuffer checks = new(table);

    /// <summary>Gets the table that the rows belong to.</summary>
    public TableDefinition Table => table;

    /// <summary>Gets count and hash of all rows ever added: those that a load of the same practice gives.</summary>
    public RowDigest Digest => checks.Digest;

    /// <summary>Gets the lines.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Adds a row.</summary>
    /// <exception cref="ColumnValueException">A value does not fit its column; the row is not added.</exception>
    public void Add(IRow row)
    {
        checks.Add(row);
        checks.Clear();
        var columns = new CsvRowWriter(Text);
        row.WriteTo(ref columns);
        columns.End();
    }
}
