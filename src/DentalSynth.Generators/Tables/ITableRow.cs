namespace DentalSynth.Generators.Tables;

/// <summary>A row with its table as a static member.</summary>
public interface ITableRow : IRow
{
    /// <summary>Gets the table and its columns.</summary>
    static new abstract TableDefinition Table { get; }
}
