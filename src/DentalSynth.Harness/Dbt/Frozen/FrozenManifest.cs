using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Finds the manifest that a replay is to use, and refuses one that is out of date.</summary>
public static class FrozenManifest
{
    /// <summary>The environment variable that names another project's compiled <c>manifest.json</c>.</summary>
    public const string PathVariable = "DENTALSYNTH_DBT_MANIFEST";

    private const string BundledPath = "frozen/manifest.json";
    private const string RefreshCommand = "dotnet run --project src/DentalSynth.Cli -- freeze";
    private const int NamedFiles = 5;

    /// <summary>Gets where the bundled project's frozen manifest is kept.</summary>
    public static string BundledFile => SourceTree.PathOf(BundledPath);

    /// <summary>Reads the bundled project's.</summary>
    /// <exception cref="DbtRunException">It can't be read.</exception>
    public static DbtManifest Read() => ManifestFile.Read(BundledFile);

    /// <summary>Makes sure that a slim manifest was frozen from the project's files as they are.</summary>
    /// <exception cref="DbtRunException">It was not; the message says which differ and how to refresh it.</exception>
    public static void RequireFresh(DbtManifest manifest, DbtProject project)
    {
        if (manifest.Frozen == null)
        {
            return;
        }

        var differences = ProjectFiles.Differences(manifest.Frozen.Files, project.Checksums());
        if (differences.Count > 0)
        {
            var more = differences.Count > NamedFiles ? $" and {differences.Count - NamedFiles} more" : string.Empty;
            throw new DbtRunException(
                DbtFailure.StaleManifest,
                $"""
                The frozen manifest is not that of {project.Directory}: {string.Join(
                    ", ",
                    differences.Take(NamedFiles)
                )}{more}.
                Refresh it with the real dbt: {RefreshCommand}
                """
            );
        }
    }
}
