using System.Security.Cryptography;
using System.Text;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>The files of a project that dbt reads, and their checksums.</summary>
internal static class ProjectFiles
{
    private static readonly string[] Roots = ["dbt_project.yml", "packages.yml", "dependencies.yml"];
    private static readonly string[] Folders = ["models", "macros", "tests", "seeds", "snapshots", "analyses"];
    private static readonly string[] Endings = [".sql", ".yml", ".yaml", ".md", ".csv", ".py"];

    /// <summary>Returns the SHA-256 of every file, by its path with forward slashes, sorted.</summary>
    public static SortedDictionary<string, string> Checksums(string directory)
    {
        var roots = Roots.Select(name => Path.Join(directory, name)).Where(File.Exists);
        var nested = Folders
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

    /// <summary>Returns what was changed, added or removed between two sets of checksums, one phrase each.</summary>
    public static IReadOnlyList<string> Differences(
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> now
    ) =>
        [
            .. now.Where(file => before.TryGetValue(file.Key, out var old) && old != file.Value)
                .Select(file => $"{file.Key} changed"),
            .. now.Keys.Except(before.Keys).Select(path => $"{path} is new"),
            .. before.Keys.Except(now.Keys).Select(path => $"{path} is gone"),
        ];

    // A checkout on Windows may have other line ends; dbt sees the same project.
    private static string Checksum(string path)
    {
        var text = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
