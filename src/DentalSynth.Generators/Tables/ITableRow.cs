namespace DentalSynth.Generators.Tables;

/// <summary>A row whose table is known from its type.</summary>
public interface ITableRow : IRow
{
    /// <summary>Gets the table and its columns.</summary>
    static new abstract TableDefinition Table { get; }
}
