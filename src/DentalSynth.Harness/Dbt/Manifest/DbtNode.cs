using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>A model, test, seed, snapshot or hook.</summary>
public sealed record DbtNode
{
    /// <summary>The resource type of a model.</summary>
    public const string Model = "model";

    /// <summary>The resource type of a data test.</summary>
    public const string Test = "test";

    /// <summary>The resource type of a unit test.</summary>
    public const string UnitTest = "unit_test";

    /// <summary>The resource type of an on-run hook.</summary>
    public const string Operation = "operation";

    /// <summary>Gets its name; unique among models, almost unique among tests.</summary>
    public required string Name { get; init; }

    /// <summary>Gets its resource type.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Gets the path of its file in the project.</summary>
    public string? OriginalFilePath { get; init; }

    /// <summary>Gets the fully qualified name: package, folders and name; null in a slim manifest.</summary>
    public IReadOnlyList<string>? Fqn { get; init; }

    /// <summary>Gets its description.</summary>
    public string? Description { get; init; }

    /// <summary>Gets its database; null in a slim manifest, which has one for all.</summary>
    public string? Database { get; init; }

    /// <summary>Gets the schema of its relation.</summary>
    public string? Schema { get; init; }

    /// <summary>Gets the unquoted name of its relation.</summary>
    public string? Alias { get; init; }

    /// <summary>Gets the quoted full name of its relation.</summary>
    public string? RelationName { get; init; }

    /// <summary>Gets its configuration.</summary>
    public DbtNodeConfig Config
    {
        get => field ?? new();
        init;
    }

    /// <summary>Gets its upstream nodes.</summary>
    public DbtDependencies DependsOn
    {
        get => field ?? new([]);
        init;
    }

    /// <summary>Gets the column of a column test.</summary>
    public string? ColumnName { get; init; }

    /// <summary>Gets the unique ID of the tested model; null for singular tests and tests of sources.</summary>
    public string? AttachedNode { get; init; }

    /// <summary>Gets the generic test; null for a singular one.</summary>
    public DbtTestMetadata? TestMetadata { get; init; }

    /// <summary>Gets its tags; for hooks, on-run-start or on-run-end.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Gets the order of a hook.</summary>
    public int? Index { get; init; }

    /// <summary>Gets the compiled SQL; null if it was not compiled.</summary>
    [JsonConverter(typeof(SqlLinesConverter))]
    public string? CompiledCode { get; init; }
}
