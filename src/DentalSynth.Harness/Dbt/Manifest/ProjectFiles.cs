using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>The checksums of a dbt project's files.</summary>
internal static partial class ProjectFiles
{
    private const string ProjectFile = "dbt_project.yml";

    private static readonly string[] Roots =
    [
        ProjectFile,
        "packages.yml",
        "package-lock.yml",
        "dependencies.yml",
        "selectors.yml",
    ];

    // dbt's default folders.
    private static readonly string[] Folders = ["models", "macros", "tests", "seeds", "snapshots", "analyses"];
    private static readonly string[] Endings = [".sql", ".yml", ".yaml", ".md", ".csv", ".py"];

    /// <summary>Returns the SHA-256 of every file by path, sorted, with forward slashes.</summary>
    public static SortedDictionary<string, string> Checksums(string directory)
    {
        var roots = Roots.Select(name => Path.Join(directory, name)).Where(File.Exists);
        var nested = Folders
            .Concat(NamedFolders(Path.Join(directory, ProjectFile)))
            .Distinct()
            .Select(name => Path.Join(directory, name))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => Endings.Contains(Path.GetExtension(path)));
        var checksums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in roots.Concat(nested))
        {
            checksums[Path.GetRelativePath(directory, path).Replace('\\', '/')] = Checksum(path);
        }

        return checksums;
    }

    /// <summary>Returns the differences between two sets of checksums, one phrase each.</summary>
    public static IReadOnlyList<string> Differences(
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> now
    ) =>
        [
            .. now.Where(file => before.TryGetValue(file.Key, out var old) && old != file.Value)
                .Select(file => $"{file.Key} changed"),
            .. now.Keys.Except(before.Keys).Select(path => $"{path} is new"),
            .. before.Keys.Except(now.Keys).Select(path => $"{path} was deleted"),
        ];

    // model-paths: [models, more], or one path a line below it.
    private static IEnumerable<string> NamedFolders(string file) =>
        File.Exists(file)
            ? Paths()
                .Matches(File.ReadAllText(file))
                .SelectMany(paths => paths.Groups["path"].Captures)
                .Select(path => path.Value.Trim().TrimEnd('/'))
            : [];

    [GeneratedRegex(
        """^[a-z]+-paths:(?:[ ]*\[(?:[ ]*["']?(?<path>[^\]"',]+)["']?[ ]*,?)*\]|(?:\s*\n\s+- ["']?(?<path>[^"'\r\n]+)["']?)+)""",
        RegexOptions.Multiline
    )]
    private static partial Regex Paths();

    // Line endings may differ on Windows.
    private static string Checksum(string path)
    {
        var text = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
