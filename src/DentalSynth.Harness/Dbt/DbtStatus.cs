namespace DentalSynth.Harness.Dbt;

/// <summary>What dbt says of a node, in dbt's own words. Newer versions may know more of them.</summary>
public static class DbtStatus
{
    /// <summary>A model was built.</summary>
    public const string Success = "success";

    /// <summary>A model could not be built, or a test could not be asked.</summary>
    public const string Error = "error";

    /// <summary>Something that the node needs is not there.</summary>
    public const string Skipped = "skipped";

    /// <summary>A test found what it expects; the only status that counts as passed.</summary>
    public const string Pass = "pass";

    /// <summary>A test found too much, and says that it matters.</summary>
    public const string Fail = "fail";

    /// <summary>Only dbt itself can ask it, and dbt is not there: our own word, not dbt's.</summary>
    public const string NotRun = "not run";

    /// <summary>A test found too much, and says that it can be lived with.</summary>
    public const string Warn = "warn";
}
