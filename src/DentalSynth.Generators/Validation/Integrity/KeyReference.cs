namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>A column that holds keys of another table, or of its own.</summary>
/// <param name="Table">The table with the column.</param>
/// <param name="Ordinal">The column's place in it, from 0.</param>
/// <param name="Target">The table whose keys it holds.</param>
/// <param name="IsOptional">Whether it may be 0 or null and refer to nothing.</param>
public sealed record KeyReference(TableDefinition Table, int Ordinal, TableDefinition Target, bool IsOptional)
{
    /// <summary>Gets the column's name.</summary>
    public string Column => Table.Columns[Ordinal].Name;

    /// <summary>Returns the key that a row holds; 0 where it refers to nothing.</summary>
    public long KeyIn(IRow row) =>
        row.Value(Ordinal) switch
        {
            long key => key,
            int key => key,
            short key => key,
            _ => 0,
        };
}
