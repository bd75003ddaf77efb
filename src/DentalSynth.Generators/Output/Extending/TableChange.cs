namespace DentalSynth.Generators.Output.Extending;

/// <summary>The changes of a table's rows between two as-of dates.</summary>
/// <param name="Table">The table's name, without the schema.</param>
/// <param name="Inserted">The number of new rows.</param>
/// <param name="Updated">The number of changed rows.</param>
/// <param name="Deleted">The number of deleted rows.</param>
public sealed record TableChange(string Table, long Inserted, long Updated, long Deleted);
