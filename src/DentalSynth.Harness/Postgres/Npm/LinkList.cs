using System.Text.Json;

namespace DentalSynth.Harness.Postgres.Npm;

/// <summary>The symbolic links of a package. npm archives can't contain links, so the package lists them in a file.</summary>
internal static class LinkList
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Creates the links, like the package's install script.</summary>
    public static void Create(string package)
    {
        var list = File.ReadAllText(Path.Join(package, "native", "pg-symlinks.json"));
        foreach (var link in JsonSerializer.Deserialize<Link[]>(list, Options) ?? [])
        {
            var path = Path.Join(package, link.Target);
            var folder = Path.GetDirectoryName(path) ?? package;
            File.Delete(path);
            File.CreateSymbolicLink(path, Path.GetRelativePath(folder, Path.Join(package, link.Source)));
        }
    }

    private sealed record Link(string Source, string Target);
}
