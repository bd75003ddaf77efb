namespace DentalSynth.Generators.Output;

/// <summary>One thing of a kind per table, made when the table's first row comes.</summary>
/// <param name="create">Makes the thing for a table.</param>
internal sealed class TableSet<T>(Func<TableDefinition, T> create)
    where T : class
{
    private readonly T?[] items = new T?[RowTables.All.Count];

    /// <summary>Gets what belongs to the table.</summary>
    public T this[TableDefinition table] => items[table.Index] ??= create(table);

    /// <summary>Gets all that were made, by the table's name.</summary>
    public IEnumerable<T> Made => items.OfType<T>();
}
