using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.Harness.Dbt.Selection;

/// <summary>Something that --select can name: a model, test, seed, snapshot, unit test or source.</summary>
/// <param name="UniqueId">dbt's key of it.</param>
/// <param name="Node">What the manifest says of it; null for a source, which is known from what reads it.</param>
internal sealed record SelectableNode(string UniqueId, DbtNode? Node)
{
    private const string Source = "source";

    /// <summary>Gets its kind.</summary>
    public string ResourceType => Node?.ResourceType ?? Source;

    /// <summary>Gets the parts of a source's key: package, source, table.</summary>
    public string[] KeyParts => UniqueId.Split('.')[1..];

    /// <summary>Gets the package that it is of.</summary>
    public string Package => KeyParts[0];

    public bool IsSource => Node == null;

    public bool IsTest => ResourceType is DbtNode.Test or DbtNode.UnitTest;

    /// <summary>Gets what must be there before it.</summary>
    public IReadOnlyList<string> Parents => Node?.DependsOn.Nodes ?? [];

    /// <summary>Returns package, folders and name. A slim manifest leaves it out: the file's path says it.</summary>
    public IReadOnlyList<string> QualifiedName() => Node?.Fqn ?? [Package, .. Folders(), Node?.Name ?? KeyParts[^1]];

    // The first folder is the one that dbt_project.yml names, such as models.
    private string[] Folders() => Node?.OriginalFilePath?.Split('/', '\\') is { Length: > 2 } path ? path[1..^1] : [];
}
