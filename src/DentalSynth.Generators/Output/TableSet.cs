namespace DentalSynth.Generators.Output;

/// <summary>One item per table, created on first use.</summary>
/// <param name="create">Creates the item of a table.</param>
internal sealed class TableSet<T>(Func<TableDefinition, T> create)
    where T : class
{
    private readonly T?[] items = new T?[RowTables.All.Count];

    /// <summary>Gets the item of a table.</summary>
    public T this[TableDefinition table] => items[table.Index] ??= create(table);

    /// <summary>Gets the items created, by table name.</summary>
    public IEnumerable<T> Made => items.OfType<T>();
}
