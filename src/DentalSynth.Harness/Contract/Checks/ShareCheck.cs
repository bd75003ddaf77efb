using System.Globalization;
using Npgsql;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Checks that a share equals a setting, within <see cref="Tolerance"/>.</summary>
/// <param name="setting">The setting.</param>
/// <param name="sql">A query for one row: hits and trials and, if the expected share is not the setting itself, the least and
/// greatest expected share.</param>
internal sealed class ShareCheck(string setting, string sql) : IFactCheck
{
    /// <summary>Gets whether the expected share is only valid with default settings. Default false.</summary>
    public bool OnlyOfDefaults { get; init; }

    /// <summary>Gets whether only shipped profiles are sure to reach the expected share. Default false.</summary>
    public bool OnlyOfShipped { get; init; }

    public IReadOnlyList<string> Models => ModelsRead.Of(sql);

    public async Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken)
    {
        if (OnlyOfDefaults && !context.Practice.HasDefaultSettings)
        {
            throw new FactSkippedException("the practice has other settings");
        }

        if (OnlyOfShipped)
        {
            context.RequireFilled();
        }

        var rows = await context.QueryAsync(sql, Numbers, cancellationToken);
        var found = rows.Count == 0 ? [0, 0, 0, 0] : rows[0]; // a query that groups has no row where there is nothing
        var (hits, trials) = ((long)found[0], (long)found[1]);
        if (trials == 0 && !context.Practice.HasDefaultSettings)
        {
            throw new FactSkippedException("there are no rows to measure");
        }

        var (low, high) = found is [_, _, var least, var most]
            ? (least, most)
            : Around(await SettingAsync(context, cancellationToken));
        var share = (double)hits / Math.Max(trials, 1);
        return new CheckFinding(
            trials > 0
                && share >= low - Tolerance.OfShare(low, trials)
                && share <= high + Tolerance.OfShare(high, trials),
            $"{hits:N0} of {trials:N0}, {share:P2} (expected {low:P2} to {high:P2}± sampling error)",
            []
        );
    }

    // The share of a rule's draws is exact; the share in the data differs slightly if other rules have an effect too.
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
