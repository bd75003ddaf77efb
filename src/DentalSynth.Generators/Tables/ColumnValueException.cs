namespace DentalSynth.Generators.Tables;

/// <summary>A value does not fit its column; the message has table, column and value.</summary>
public sealed class ColumnValueException : Exception
{
    internal ColumnValueException(TableDefinition table, int ordinal, string problem)
        : base($"{table}.{table.Columns[ordinal].Name} ({table.Columns[ordinal].PostgresType}) can't hold {problem}") =>
        (Table, Column) = (table.Name, table.Columns[ordinal].Name);

    /// <summary>Gets the table's name.</summary>
    public string Table { get; }

    /// <summary>Gets the column's name.</summary>
    public string Column { get; }
}
