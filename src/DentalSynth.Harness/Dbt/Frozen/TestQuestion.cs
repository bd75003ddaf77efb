using System.Globalization;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>The question that dbt asks for a test, and how it judges the answer.</summary>
internal static class TestQuestion
{
    private const string Everything = "count(*)";
    private const string Any = "!= 0";
    private const string Counted = "counted";

    /// <summary>Returns SQL for one row: what was counted, whether that is enough to warn, and to fail.</summary>
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

    /// <summary>Returns the condition under which a count makes a test warn.</summary>
    public static string Warns(DbtNode test, string count) => $"{count} {test.Config.WarnIf ?? Any}";

    /// <summary>Returns the condition under which a count makes a test fail.</summary>
    public static string Fails(DbtNode test, string count) => $"{count} {test.Config.ErrorIf ?? Any}";

    /// <summary>Returns the verdict on an answer: severity error fails when it should and warns below that.</summary>
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
