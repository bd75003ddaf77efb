using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>How a node is built or judged; null where it says nothing or dbt's default.</summary>
public sealed record DbtNodeConfig
{
    /// <summary>Gets how a model is built: view, table, incremental or ephemeral.</summary>
    public string? Materialized { get; init; }

    /// <summary>Gets whether a test fails or warns: error (default) or warn, in any case.</summary>
    public string? Severity { get; init; }

    /// <summary>Gets what a test counts over its rows. Default <c>count(*)</c>.</summary>
    public string? FailCalc { get; init; }

    /// <summary>Gets the comparison that makes a test warn. Default <c>!= 0</c>.</summary>
    public string? WarnIf { get; init; }

    /// <summary>Gets the comparison that makes a test fail. Default <c>!= 0</c>.</summary>
    public string? ErrorIf { get; init; }

    /// <summary>Gets how many rows a test looks at, at most; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Gets the indexes of what is built.</summary>
    public IReadOnlyList<DbtIndex>? Indexes { get; init; }

    /// <summary>Gets the statements before the build.</summary>
    [JsonPropertyName("pre-hook")]
    public IReadOnlyList<DbtHook>? PreHook { get; init; }

    /// <summary>Gets the statements after the build.</summary>
    [JsonPropertyName("post-hook")]
    public IReadOnlyList<DbtHook>? PostHook { get; init; }
}
