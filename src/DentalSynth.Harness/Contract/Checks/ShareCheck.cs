using System.Globalization;
using Npgsql;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Holds when a share is what a setting says, <see cref="Chance"/> aside.</summary>
/// <param name="setting">The setting.</param>
/// <param name="sql">Returns, in one row, how often it was so and how often it could have been; and, where that is not the
/// setting itself, the least and the greatest share that is expected.</param>
internal sealed class ShareCheck(string setting, string sql) : IFactCheck
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

        var found = (await context.QueryAsync(sql, Numbers, cancellationToken))[0];
        var (hits, trials) = ((long)found[0], (long)found[1]);
        if (trials == 0 && !context.Practice.IsUsual)
        {
            throw new NotJudgedException("it has nothing to measure");
        }

        var (low, high) = found is [_, _, var least, var most]
            ? (least, most)
            : Around(await SettingAsync(context, cancellationToken));
        var share = (double)hits / Math.Max(trials, 1);
        return new CheckFinding(
            trials > 0 && share >= low - Chance.OfShare(low, trials) && share <= high + Chance.OfShare(high, trials),
            $"{hits:N0} of {trials:N0}, {share:P2} (expected {low:P2} to {high:P2}, and chance)",
            []
        );
    }

    // A rule's share is drawn exactly; what the data show of it is a little different, where something else decides too.
    private static (double Low, double High) Around(double share)
    {
        var band = Math.Min(0.02, 0.1 * Math.Min(share, 1 - share));
        return (share - band, share + band);
    }

    private static double[] Numbers(NpgsqlDataReader reader) =>
        [
            .. Enumerable
                .Range(0, reader.FieldCount)
                .Select(column => Convert.ToDouble(reader.GetValue(column), CultureInfo.InvariantCulture)),
        ];

    private async Task<double> SettingAsync(FactContext context, CancellationToken cancellationToken)
    {
        var query = $"select value::float8 from setting where name = '{setting}'";
        return (await context.QueryAsync(query, reader => reader.GetDouble(0), cancellationToken)).Single();
    }
}
