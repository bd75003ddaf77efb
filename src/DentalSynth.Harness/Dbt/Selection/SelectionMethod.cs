namespace DentalSynth.Harness.Dbt.Selection;

/// <summary>The --select methods that work with a manifest alone.</summary>
internal static class SelectionMethod
{
    private const string Methods =
        "fqn, tag, path, file, package, source, resource_type, test_type, test_name, config.materialized, config.severity";

    private static readonly string[] Endings = [".sql", ".py", ".csv"];
    private static readonly string[] TestTypes = ["generic", "schema", "singular", "data", "unit"];
    private static readonly string[] ResourceTypes = ["model", "test", "seed", "snapshot", "source", "unit_test"];

    /// <summary>Returns the predicate of a method.</summary>
    /// <param name="method">The part before the colon; null if there is none.</param>
    /// <param name="value">The part after it.</param>
    /// <param name="project">The name of the project, for <c>package:this</c>.</param>
    /// <exception cref="DbtRunException">The method is not supported.</exception>
    public static Func<SelectableNode, bool> Of(string? method, string value, string project) =>
        (method ?? DefaultMethod(value)) switch
        {
            "fqn" => node => !node.IsSource && IsNamed(node.QualifiedName(), value),
            "tag" => node => node.Node?.Tags?.Any(tag => Glob.Matches(tag, value)) == true,
            "path" => node => IsUnder(node.Node?.OriginalFilePath, value.Replace('\\', '/').TrimEnd('/')),
            "file" => node => IsFile(node.Node?.OriginalFilePath, value),
            "package" => node => Glob.Matches(node.Package, value == "this" ? project : value),
            "source" => node => node.IsSource && IsSource(node.KeyParts, value.Split('.')),
            "resource_type" => OfKind(Known(value, ResourceTypes, "resource_type")),
            "test_type" => OfTestType(Known(value, TestTypes, "test_type")),
            "test_name" => node => Glob.Matches(node.Node?.TestMetadata?.Name ?? UnitName(node), value),
            "config.materialized" => node => node.Node?.Config.Materialized == value,
            "config.severity" => node => node.ResourceType == DbtNode.Test && HasSeverity(node, value),
            var other => throw Unknown(
                $"--select without dbt does not support method '{other}:'; supported are {Methods}"
            ),
        };

    private static string Known(string value, string[] values, string method) =>
        values.Contains(value)
            ? value
            : throw Unknown($"--select {method}: must be one of {string.Join(", ", values)}, not '{value}'");

    private static DbtRunException Unknown(string message) => new(DbtFailure.BadSelection, message);

    private static string DefaultMethod(string value) =>
        value.Contains('/', StringComparison.Ordinal) || value.Contains('\\', StringComparison.Ordinal) ? "path"
        : Endings.Any(ending => value.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? "file"
        : "fqn";

    // With or without the package name.
    private static bool IsNamed(IReadOnlyList<string> name, string value) =>
        IsNamedFrom(name, value) || IsNamedFrom([.. name.Skip(1)], value);

    private static bool IsNamedFrom(IReadOnlyList<string> name, string value)
    {
        if (name[^1] == value)
        {
            return true;
        }

        var parts = name.SelectMany(part => part.Split('.')).ToList();
        var wanted = value.Split('.');
        var fixedParts = wanted.TakeWhile(part => !Glob.IsPattern(part)).Count();
        return parts.Count >= wanted.Length
            && wanted.Take(fixedParts).SequenceEqual(parts.Take(fixedParts))
            && (
                fixedParts == wanted.Length
                || Glob.Matches(string.Join('.', parts.Skip(fixedParts)), string.Join('.', wanted.Skip(fixedParts)))
            );
    }

    private static bool IsUnder(string? path, string value)
    {
        var open = path?.Replace('\\', '/');
        while (!string.IsNullOrEmpty(open))
        {
            if (Glob.Matches(open, value))
            {
                return true;
            }

            open = open.Contains('/', StringComparison.Ordinal) ? open[..open.LastIndexOf('/')] : null;
        }

        return false;
    }

    private static bool IsFile(string? path, string value) =>
        path != null
        && (Glob.Matches(Path.GetFileName(path), value) || Glob.Matches(Path.GetFileNameWithoutExtension(path), value));

    private static bool IsSource(string[] key, string[] value) =>
        value.Length <= key.Length
        && (value.Length == key.Length ? key : key[1..]).Zip(value).All(pair => Glob.Matches(pair.First, pair.Second));

    private static Func<SelectableNode, bool> OfKind(string kind) => node => node.ResourceType == kind;

    private static Func<SelectableNode, bool> OfTestType(string type) =>
        node =>
            type == "unit"
                ? node.ResourceType == DbtNode.UnitTest
                : node.ResourceType == DbtNode.Test
                    && (type == "data" || (type == "singular") == (node.Node?.TestMetadata == null));

    private static string UnitName(SelectableNode node) =>
        node.ResourceType == DbtNode.UnitTest ? node.Node!.Name : string.Empty;

    private static bool HasSeverity(SelectableNode node, string value) =>
        string.Equals(node.Node?.Config.Severity ?? DbtStatus.Error, value, StringComparison.OrdinalIgnoreCase);
}
