namespace DentalSynth.Generators.Tables;

/// <summary>All rows of a practice, in memory or in a database.</summary>
public interface IPracticeRows
{
    /// <summary>Returns the rows of a table in any order; each enumeration may read them again.</summary>
    IEnumerable<IRow> RowsOf(TableDefinition table);

    /// <summary>Returns the rows of a type in any order; each enumeration may read them again.</summary>
    IEnumerable<TRow> RowsOf<TRow>()
        where TRow : ITableRow => RowsOf(TRow.Table).Cast<TRow>();
}
