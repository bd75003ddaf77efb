using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness;

/// <summary>Where the program dbt is.</summary>
public static class DbtProgram
{
    /// <summary>The environment variable that holds the path of dbt, for when it is not on the PATH.</summary>
    public const string PathVariable = "DENTALSYNTH_DBT";

    /// <summary>Returns the path of dbt, or null when there is none.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path
            ? (File.Exists(path) ? path : null)
            : ProgramPath.Find("dbt");

    /// <summary>Says why there is no dbt; null when there is.</summary>
    public static string? ReasonMissing() =>
        Find() is null ? $"dbt is not on the PATH, nor is it a file that {PathVariable} names" : null;
}
