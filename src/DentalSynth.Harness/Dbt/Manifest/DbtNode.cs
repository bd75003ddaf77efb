using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>A model, test, seed, snapshot or hook of a project.</summary>
public sealed record DbtNode
{
    /// <summary>The resource type of what is built.</summary>
    public const string Model = "model";

    /// <summary>The resource type of an expectation.</summary>
    public const string Test = "test";

    /// <summary>The resource type of an expectation about a model's logic, on rows of its own.</summary>
    public const string UnitTest = "unit_test";

    /// <summary>The resource type of a statement at the start or end of a run.</summary>
    public const string Operation = "operation";

    /// <summary>Gets its name, unique among the models, nearly so among the tests.</summary>
    public required string Name { get; init; }

    /// <summary>Gets its kind.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Gets the file that declares it, as a path in the project.</summary>
    public string? OriginalFilePath { get; init; }

    /// <summary>Gets where it is: package, folders and name; a slim manifest leaves it out.</summary>
    public IReadOnlyList<string>? Fqn { get; init; }

    /// <summary>Gets what it means, in the author's words.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the database of what it builds; a slim manifest says it once for all.</summary>
    public string? Database { get; init; }

    /// <summary>Gets the schema of what it builds.</summary>
    public string? Schema { get; init; }

    /// <summary>Gets the unquoted name of what it builds.</summary>
    public string? Alias { get; init; }

    /// <summary>Gets the quoted, full name of what it builds.</summary>
    public string? RelationName { get; init; }

    /// <summary>Gets how it is built or judged.</summary>
    public DbtNodeConfig Config
    {
        get => field ?? new();
        init;
    }

    /// <summary>Gets what must be there before it.</summary>
    public DbtDependencies DependsOn
    {
        get => field ?? new([]);
        init;
    }

    /// <summary>Gets the column that a test is about, if it is about one.</summary>
    public string? ColumnName { get; init; }

    /// <summary>Gets the unique id of the model that a test is about; null for a singular test and for a source's.</summary>
    public string? AttachedNode { get; init; }

    /// <summary>Gets which generic test it is; null for a singular one.</summary>
    public DbtTestMetadata? TestMetadata { get; init; }

    /// <summary>Gets what it is filed under; hooks say there when they run.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Gets the place of a hook among its kind.</summary>
    public int? Index { get; init; }

    /// <summary>Gets the SQL without any Jinja; null when it was not compiled.</summary>
    [JsonConverter(typeof(SqlLinesConverter))]
    public string? CompiledCode { get; init; }
}
