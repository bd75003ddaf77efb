namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when a query finds nothing.</summary>
/// <param name="sql">Finds what should not be, in any columns.</param>
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
