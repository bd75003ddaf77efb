using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness;

/// <summary>Finds dbt.</summary>
public static class DbtProgram
{
    /// <summary>The environment variable with the path of dbt, if it is not on the PATH.</summary>
    public const string PathVariable = "DENTALSYNTH_DBT";

    /// <summary>Returns the path of dbt; null if it is not installed.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path
            ? (File.Exists(path) ? path : null)
            : ProgramPath.Find("dbt");

    /// <summary>Returns why dbt was not found; null if it was.</summary>
    public static string? ReasonMissing() =>
        Find() is null ? $"dbt is not on the PATH, and {PathVariable} is not the path of a file" : null;
}
