using System.Globalization;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>The query that dbt runs for a test, and its verdict.</summary>
internal static class TestQuery
{
    private const string Everything = "count(*)";
    private const string Any = "!= 0";
    private const string Counted = "counted";

    /// <summary>Returns a query for one row: the count, whether the test warns and whether it fails.</summary>
    public static string Of(DbtNode test)
    {
        var (config, limit) = (test.Config, test.Config.Limit?.ToString(CultureInfo.InvariantCulture));
        return $"""
            select counted, {Warns(test, Counted)} as warns, {Fails(test, Counted)} as fails
            from (
              select {config.FailCalc ?? Everything} as {Counted}
              from (
            {test.CompiledCode}
            {(limit == null ? string.Empty : $"limit {limit}")}
              ) as dbt_internal_test
            ) as judged
            """;
    }

    public static string Warns(DbtNode test, string count) => $"{count} {test.Config.WarnIf ?? Any}";

    public static string Fails(DbtNode test, string count) => $"{count} {test.Config.ErrorIf ?? Any}";

    /// <summary>Returns the result of a test; severity warn never fails.</summary>
    public static DbtNodeResult Judge(string uniqueId, DbtNode test, decimal counted, bool warns, bool fails)
    {
        var onlyWarns = string.Equals(test.Config.Severity, DbtStatus.Warn, StringComparison.OrdinalIgnoreCase);
        var status =
            fails && !onlyWarns ? DbtStatus.Fail
            : warns ? DbtStatus.Warn
            : DbtStatus.Pass;
        var limit = status == DbtStatus.Fail ? test.Config.ErrorIf : test.Config.WarnIf;
        return new DbtNodeResult(uniqueId, status)
        {
            Failures = (long)decimal.Truncate(counted),
            Message = status == DbtStatus.Pass ? null : $"counted {counted:0.##}, expected not {limit ?? Any}",
        };
    }
}
