namespace DentalSynth.Harness.Dbt;

/// <summary>A dbt project.</summary>
/// <param name="directory">The folder of <c>dbt_project.yml</c>.</param>
public sealed class DbtProject(string directory)
{
    /// <summary>The environment variable with the folder of a project other than the bundled one.</summary>
    public const string DirectoryVariable = "DENTALSYNTH_DBT_PROJECT";

    private const string BundledPath = "dbt_dental_models";

    /// <summary>Gets the folder.</summary>
    public string Directory { get; } = Path.GetFullPath(directory);

    /// <summary>Gets whether the project needs packages that are not installed.</summary>
    public bool LacksPackages =>
        !System.IO.Directory.Exists(Path.Join(Directory, "dbt_packages"))
        && (Names("packages.yml", "packages:") || Names("dependencies.yml", "packages:"));

    /// <summary>Returns the bundled project.</summary>
    public static DbtProject Bundled() => new(SourceTree.PathOf(BundledPath));

    internal SortedDictionary<string, string> Checksums() => ProjectFiles.Checksums(Directory);

    private bool Names(string file, string key)
    {
        var path = Path.Join(Directory, file);
        return File.Exists(path) && File.ReadLines(path).Any(line => line.StartsWith(key, StringComparison.Ordinal));
    }
}
