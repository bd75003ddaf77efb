namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when a share lies in a range, widened by <see cref="Chance"/>.</summary>
/// <remarks>The ranges are those of the usual volumes and rates: a practice that was asked to be different is not judged.
/// </remarks>
/// <param name="sql">Counts, in one row, how often it was so and how often it could have been.</param>
/// <param name="low">The least share, from 0 to 1.</param>
/// <param name="high">The greatest share, from 0 to 1.</param>
internal sealed class ShareBetween(string sql, double low, double high) : IFactCheck
{
    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        if (!context.Practice.IsUsual)
        {
            throw new NotJudgedException("the practice was asked to be different", []);
        }

        var (hits, trials) = (
            await context.QueryAsync(sql, reader => (reader.GetInt64(0), reader.GetInt64(1)), cancellationToken)
        )[0];
        var share = (double)hits / Math.Max(trials, 1);
        return new CheckFinding(
            trials > 0 && share >= low - Chance.OfShare(low, trials) && share <= high + Chance.OfShare(high, trials),
            $"{hits:N0} of {trials:N0}, {share:P2} (expected {low:P0} to {high:P0}, and chance)",
            []
        );
    }
}
