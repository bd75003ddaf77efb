using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>Counts what becomes of one table's rows, as one worker finds it.</summary>
/// <param name="table">The table.</param>
internal sealed class TableTally(TableDefinition table)
{
    /// <summary>Gets the table.</summary>
    public TableDefinition Table { get; } = table;

    /// <summary>Gets or sets the number of rows that are new.</summary>
    public long Inserted { get; set; }

    /// <summary>Gets or sets the number of rows with a column that is not as it was.</summary>
    public long Updated { get; set; }

    /// <summary>Gets the keys of the rows that are gone.</summary>
    public List<long> Gone { get; } = [];
}
