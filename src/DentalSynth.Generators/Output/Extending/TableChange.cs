namespace DentalSynth.Generators.Output.Extending;

/// <summary>What became of a table's rows from an earlier as-of date to a later one.</summary>
/// <param name="Table">The table's name, without the schema.</param>
/// <param name="Inserted">Rows that are new.</param>
/// <param name="Updated">Rows with a column that is not as it was.</param>
/// <param name="Deleted">Rows that are gone.</param>
public sealed record TableChange(string Table, long Inserted, long Updated, long Deleted);
