namespace DentalSynth.Generators.Tables;

/// <summary>A row of a table of schema raw; its type is generated from <c>schema/create_tables.sql</c>.</summary>
public interface IRow
{
    /// <summary>Gets the table that the row belongs to.</summary>
    TableDefinition Table { get; }

    /// <summary>Gets the value of the primary key.</summary>
    long Key { get; }

    /// <summary>Returns the value of a column; null is SQL's null.</summary>
    /// <param name="ordinal">The column's place in the table, from 0.</param>
    object? Value(int ordinal);

    /// <summary>Writes every column, in the table's order.</summary>
    /// <remarks>Generic, so that struct writers are inlined: there are millions of rows.</remarks>
    /// <exception cref="ColumnValueException">A value does not fit its column.</exception>
    void WriteTo<TWriter>(ref TWriter writer)
        where TWriter : IColumnWriter, allows ref struct;
}
