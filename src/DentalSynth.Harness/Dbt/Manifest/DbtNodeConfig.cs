using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>The configuration of a node; null values are dbt's defaults.</summary>
public sealed record DbtNodeConfig
{
    /// <summary>Gets the materialization: view, table, incremental or ephemeral.</summary>
    public string? Materialized { get; init; }

    /// <summary>Gets the severity of a test: error (default) or warn, case-insensitive.</summary>
    public string? Severity { get; init; }

    /// <summary>Gets the failure calculation. Default <c>count(*)</c>.</summary>
    public string? FailCalc { get; init; }

    /// <summary>Gets the condition to warn. Default <c>!= 0</c>.</summary>
    public string? WarnIf { get; init; }

    /// <summary>Gets the condition to fail. Default <c>!= 0</c>.</summary>
    public string? ErrorIf { get; init; }

    /// <summary>Gets the maximum number of rows of a test; null for no limit.</summary>
    public int? Limit { get; init; }

    /// <summary>Gets the indexes.</summary>
    public IReadOnlyList<DbtIndex>? Indexes { get; init; }

    /// <summary>Gets the pre-hooks.</summary>
    [JsonPropertyName("pre-hook")]
    public IReadOnlyList<DbtHook>? PreHook { get; init; }

    /// <summary>Gets the post-hooks.</summary>
    [JsonPropertyName("post-hook")]
    public IReadOnlyList<DbtHook>? PostHook { get; init; }
}
