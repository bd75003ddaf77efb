namespace DentalSynth.Harness.Dbt.Selection;

/// <summary>A node for --select: model, test, seed, snapshot, unit test or source.</summary>
/// <param name="UniqueId">Its unique ID.</param>
/// <param name="Node">Its manifest node; null for a source, which is found by its references.</param>
internal sealed record SelectableNode(string UniqueId, DbtNode? Node)
{
    private const string Source = "source";

    public string ResourceType => Node?.ResourceType ?? Source;

    /// <summary>Gets the parts of the unique ID: package, source and table for a source.</summary>
    public string[] KeyParts => UniqueId.Split('.')[1..];

    public string Package => KeyParts[0];

    public bool IsSource => Node == null;

    public bool IsTest => ResourceType is DbtNode.Test or DbtNode.UnitTest;

    public IReadOnlyList<string> Parents => Node?.DependsOn.Nodes ?? [];

    /// <summary>Returns package, folders and name; in a slim manifest, derived from the file's path.</summary>
    public IReadOnlyList<string> QualifiedName() => Node?.Fqn ?? [Package, .. Folders(), Node?.Name ?? KeyParts[^1]];

    // The first folder, such as models, is not part of the name.
    private string[] Folders() => Node?.OriginalFilePath?.Split('/', '\\') is { Length: > 2 } path ? path[1..^1] : [];
}
