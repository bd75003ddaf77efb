namespace DentalSynth.Generators.Tables;

/// <summary>A table of schema raw that has a row type.</summary>
public sealed class TableDefinition
{
    internal TableDefinition(
        int index,
        string primaryKey,
        int fixedSize,
        IReadOnlyList<ColumnDefinition> columns,
        Func<IColumnReader, IRow> read
    ) => (Index, PrimaryKey, FixedSize, Columns, Read) = (index, primaryKey, fixedSize, columns, read);

    /// <summary>Gets the table's place in <see cref="RowTables.All"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets the class that makes the rows and declares the table.</summary>
    public Type Maker => typeof(TableDefinition).Assembly.GetType(MakerName, throwOnError: true)!;

    /// <summary>Gets the full name of that class. The rows know it by name only: the areas are above them.</summary>
    public required string MakerName { get; init; }

    /// <summary>Gets what that class declares of the table.</summary>
    public required TableAttribute Declared { get; init; }

    /// <summary>Gets the table's name, without the schema.</summary>
    public string Name => Declared.Name;

    /// <summary>Gets the primary key's column, a bigint.</summary>
    public string PrimaryKey { get; }

    /// <summary>Gets the columns, in the table's order.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; }

    /// <summary>Gets the most bytes that a row takes in PostgreSQL's binary format beside its texts.</summary>
    internal int FixedSize { get; }

    /// <summary>Gets what makes a row of a reader's next columns.</summary>
    internal Func<IColumnReader, IRow> Read { get; }

    /// <summary>Returns a column's place in the table, from 0; -1 when the table has none of this name.</summary>
    public int Ordinal(string column)
    {
        for (var ordinal = 0; ordinal < Columns.Count; ordinal++)
        {
            if (Columns[ordinal].Name == column)
            {
                return ordinal;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override string ToString() => $"raw.{Name}";
}
