namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Checks that a query returns no rows.</summary>
/// <param name="sql">A query for offending rows, with any columns.</param>
internal sealed class NoRows(string sql) : IFactCheck
{
    public IReadOnlyList<string> Models => ModelsRead.Of(sql);

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        var rows = await context.QueryAsync(
            $"""
            with offenders as materialized (
            {sql}
            )
            select count(*) over () as total, offenders.* from offenders limit {CheckFinding.ShownOffenders}
            """,
            reader => (Count: reader.GetInt64(0), Offender: OffendingRows.Text(reader, from: 1)),
            cancellationToken
        );
        return CheckFinding.Of(rows.Select(row => row.Offender), rows.Count == 0 ? 0 : rows[0].Count);
    }
}
