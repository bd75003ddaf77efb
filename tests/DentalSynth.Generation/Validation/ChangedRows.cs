namespace DentalSynth.Generation.Validation;

/// <summary>The rows of a practice, with some of them changed on the way.</summary>
internal sealed class ChangedRows(IPracticeRows rows, Func<IRow, IRow> change) : IPracticeRows
{
    public IEnumerable<IRow> RowsOf(TableDefinition table) => rows.RowsOf(table).Select(change);
}
