using System.Globalization;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Generators.Realism;

/// <summary>Measures every published figure in a loaded practice.</summary>
public static class RealismMeasurement
{
    /// <summary>The tolerated number of standard errors.</summary>
    public const int StandardErrors = 3;

    /// <summary>The period of most figures: 26 months.</summary>
    public const int DaysBack = 791;

    /// <summary>Measures every metric; nothing is written to the database.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="cancellationToken">Cancels between two metrics.</param>
    /// <returns>One finding per metric, in the order of <see cref="RealismMetrics.All"/>.</returns>
    /// <exception cref="LoadException">The database can't be read.</exception>
    public static Task<IReadOnlyList<RealismFinding>> MeasureAsync(
        string connectionString,
        DateOnly asOf,
        CancellationToken cancellationToken
    )
    {
        var target = new NpgsqlConnectionStringBuilder(connectionString);
        return new LoadErrors(target).ExplainAsync<IReadOnlyList<RealismFinding>>(async () =>
        {
            var connections = new LoadConnections(target);
            await using (connections.ConfigureAwait(false))
            {
                var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    return await MeasureAsync(connection, asOf, cancellationToken).ConfigureAwait(false);
                }
            }
        });
    }

    private static async Task<List<RealismFinding>> MeasureAsync(
        NpgsqlConnection connection,
        DateOnly asOf,
        CancellationToken cancellationToken
    )
    {
        await connection.ExecuteAsync(Dated(RealismMetrics.SharedFacts, asOf), cancellationToken).ConfigureAwait(false);
        var findings = new List<RealismFinding>();
        foreach (var metric in RealismMetrics.All)
        {
            findings.Add(await MeasureAsync(connection, metric, asOf, cancellationToken).ConfigureAwait(false));
        }

        return findings;
    }

    private static async Task<RealismFinding> MeasureAsync(
        NpgsqlConnection connection,
        RealismMetric metric,
        DateOnly asOf,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var rows = await connection
                .QueryAsync(Dated(Query(metric), asOf), row => Finding(metric, row), cancellationToken)
                .ConfigureAwait(false);
            return rows.SingleOrDefault() ?? new(metric, null, 0);
        }
        catch (PostgresException nothing) when (nothing.SqlState == PostgresErrorCodes.DivisionByZero)
        {
            return new(metric, null, 0); // too small a practice has no rows
        }
    }

    // A figure has no rows to compute a standard error from; it is estimated from the number of patients.
    private static string Query(RealismMetric metric) =>
        metric.Kind switch
        {
            MetricKind.Share => Sampled(metric, "value::int"),
            MetricKind.Mean => Sampled(metric, "value"),
            _ => $"""
                SELECT figure::float8, abs(figure::float8) / sqrt((SELECT count(*) FROM seen))
                FROM ({metric.Sql}) AS of_practice (figure)
                """,
        };

    private static string Sampled(RealismMetric metric, string value) =>
        $"""
            SELECT avg({value})::float8, coalesce(stddev_samp({value}) / sqrt(count(value)), 0)::float8
            FROM ({metric.Sql}) AS sample
            """;

    private static RealismFinding Finding(RealismMetric metric, NpgsqlDataReader row) =>
        row.IsDBNull(0) ? new(metric, null, 0) : new(metric, row.GetDouble(0), StandardErrors * row.GetDouble(1));

    // DDL takes no parameters; these dates are our own.
    private static string Dated(string sql, DateOnly asOf) =>
        sql.Replace(":asof", Literal(asOf), StringComparison.Ordinal)
            .Replace(":d0", Literal(asOf.AddDays(-DaysBack)), StringComparison.Ordinal);

    private static string Literal(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"DATE '{date:yyyy-MM-dd}'");
}
