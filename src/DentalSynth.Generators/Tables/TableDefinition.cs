namespace DentalSynth.Generators.Tables;

/// <summary>A table of schema raw that has a row type.</summary>
public sealed class TableDefinition
{
    internal TableDefinition(
        int index,
        string name,
        string primaryKey,
        int fixedSize,
        IReadOnlyList<ColumnDefinition> columns
    ) => (Index, Name, PrimaryKey, FixedSize, Columns) = (index, name, primaryKey, fixedSize, columns);

    /// <summary>Gets the table's place in <see cref="RowTables.All"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets the table's name, without the schema.</summary>
    public string Name { get; }

    /// <summary>Gets the primary key's column, a bigint.</summary>
    public string PrimaryKey { get; }

    /// <summary>Gets the columns, in the table's order.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; }

    /// <summary>Gets the most bytes that a row takes in PostgreSQL's binary format beside its texts.</summary>
    internal int FixedSize { get; }

    /// <inheritdoc/>
    public override string ToString() => $"raw.{Name}";
}
