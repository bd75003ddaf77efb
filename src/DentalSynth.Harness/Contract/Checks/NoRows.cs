namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when a query finds nothing.</summary>
/// <param name="sql">Finds what should not be; its only column tells of the row in words.</param>
internal sealed class NoRows(string sql) : IFactCheck
{
    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        var rows = await context.QueryAsync(
            $"select offender, count(*) over () from (\n{sql}\n) as found(offender) limit {CheckFinding.ShownOffenders}",
            reader => (Offender: reader.GetString(0), Count: reader.GetInt64(1)),
            cancellationToken
        );
        return CheckFinding.Of(rows.Select(row => row.Offender), rows.Count == 0 ? 0 : rows[0].Count);
    }
}
