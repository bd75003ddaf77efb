namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when a share is what it should be, <see cref="Chance"/> aside.</summary>
/// <param name="sql">Counts, in one row, how often it was so and how often it could have been.</param>
/// <param name="expected">Reads the share that is expected from what the practice was made from.</param>
internal sealed class ShareWithin(string sql, Func<LoadedPractice, double> expected) : IFactCheck
{
    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        var (hits, trials) = (
            await context.QueryAsync(sql, reader => (reader.GetInt64(0), reader.GetInt64(1)), cancellationToken)
        )[0];
        var share = expected(context.Practice);
        var band = Chance.OfShare(share, trials);
        var measured = (double)hits / Math.Max(trials, 1);
        return new CheckFinding(
            trials > 0 && Math.Abs(measured - share) <= band,
            $"{hits:N0} of {trials:N0}, {measured:P2} (expected {share:P2} within {band:P2})",
            []
        );
    }
}
