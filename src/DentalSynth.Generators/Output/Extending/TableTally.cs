namespace DentalSynth.Generators.Output.Extending;

/// <summary>Counts what becomes of one table's rows, as one worker finds it.</summary>
/// <param name="table">The table.</param>
internal sealed class TableTally(TableDefinition table)
{
    public TableDefinition Table { get; } = table;

    public long Inserted { get; set; }

    /// <summary>Gets or sets the number of rows with a column that is not as it was.</summary>
    public long Updated { get; set; }

    public List<long> Gone { get; } = [];
}
