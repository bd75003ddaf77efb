using System.Globalization;
using Npgsql;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Replaces the database and the as-of date in the compiled SQL with those of the replay.</summary>
internal sealed class ReplayText
{
    private readonly List<(string Frozen, string Actual)> replacements = [];

    public ReplayText(DbtManifest manifest, DbtTarget target)
    {
        var actual = new NpgsqlConnectionStringBuilder(target.ConnectionString).Database ?? string.Empty;
        if (manifest.Database is { } database)
        {
            replacements.Add(($"{SqlName.Quote(database)}.", $"{SqlName.Quote(actual)}."));
        }

        if (manifest.Frozen is { } frozen)
        {
            replacements.Add((frozen.AsOfDate, target.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }

    public string Of(string sql) =>
        replacements.Aggregate(sql, (text, pair) => text.Replace(pair.Frozen, pair.Actual, StringComparison.Ordinal));
}
