using DentalSynth.Generators.Sinks;

namespace DentalSynth.Generators.Tables;

/// <summary>A row of a table of schema raw; its type comes from <c>schema/create_tables.sql</c> at build.</summary>
public interface IRow
{
    /// <summary>Gets the table that the row belongs to.</summary>
    TableDefinition Table { get; }

    /// <summary>Writes every column, in the table's order.</summary>
    /// <exception cref="ColumnValueException">A text is longer than its column.</exception>
    void WriteTo(IColumnWriter writer);
}
