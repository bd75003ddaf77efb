namespace DentalSynth.Harness.Dbt;

/// <summary>The status of a node, as in dbt's <c>run_results.json</c>. Newer versions of dbt may have more.</summary>
public static class DbtStatus
{
    /// <summary>A model was built.</summary>
    public const string Success = "success";

    /// <summary>A model or test raised an error.</summary>
    public const string Error = "error";

    /// <summary>An upstream model was not built.</summary>
    public const string Skipped = "skipped";

    /// <summary>A test passed.</summary>
    public const string Pass = "pass";

    /// <summary>A test failed with severity error.</summary>
    public const string Fail = "fail";

    /// <summary>A unit test, which the replay can't run. Not a status of dbt.</summary>
    public const string NotRun = "not run";

    /// <summary>A test failed with severity warn.</summary>
    public const string Warn = "warn";
}
