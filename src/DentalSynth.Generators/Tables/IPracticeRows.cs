namespace DentalSynth.Generators.Tables;

/// <summary>All rows of a practice, wherever they are: in memory or in a database.</summary>
public interface IPracticeRows
{
    /// <summary>Returns the rows of a table, in any order. They may be read anew each time.</summary>
    IEnumerable<IRow> RowsOf(TableDefinition table);

    /// <summary>Returns the rows of a table by their type, in any order. They may be read anew each time.</summary>
    IEnumerable<TRow> RowsOf<TRow>()
        where TRow : ITableRow => RowsOf(TRow.Table).Cast<TRow>();
}
