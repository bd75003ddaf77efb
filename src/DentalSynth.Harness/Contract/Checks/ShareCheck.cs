namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when a share lies where it is expected, <see cref="Chance"/> aside.</summary>
/// <param name="sql">Returns, in one row, how often it was so (<c>measured</c>), how often it could have been
/// (<c>out_of</c>), and the least and the greatest share that is expected.</param>
internal sealed class ShareCheck(string sql) : IFactCheck
{
    /// <summary>Gets whether the expected share is that of a practice without a setting of its own. Default false.</summary>
    public bool OnlyOfDefaults { get; init; }

    public IReadOnlyList<string> Models => ModelsRead.Of(sql);

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        if (OnlyOfDefaults && !context.Practice.IsUsual)
        {
            throw new NotJudgedException("the practice was asked to be different");
        }

        var (hits, trials, low, high) = (
            await context.QueryAsync(
                $"select measured::bigint, out_of::bigint, least::float8, most::float8 from (\n{sql}\n) as share",
                reader => (reader.GetInt64(0), reader.GetInt64(1), reader.GetDouble(2), reader.GetDouble(3)),
                cancellationToken
            )
        )[0];
        var share = (double)hits / Math.Max(trials, 1);
        var expected = low == high ? $"{low:P2}" : $"{low:P2} to {high:P2}";
        return new CheckFinding(
            trials > 0 && share >= low - Chance.OfShare(low, trials) && share <= high + Chance.OfShare(high, trials),
            $"{hits:N0} of {trials:N0}, {share:P2} (expected {expected}, and chance)",
            []
        );
    }
}
