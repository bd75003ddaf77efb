namespace DentalSynth.Generators.Output.Extending;

/// <summary>The changes of one table's rows, as found by one worker.</summary>
/// <param name="table">The table.</param>
internal sealed class TableTally(TableDefinition table)
{
    public TableDefinition Table { get; } = table;

    public long Inserted { get; set; }

    /// <summary>Gets or sets the number of changed rows.</summary>
    public long Updated { get; set; }

    public List<long> Gone { get; } = [];
}
