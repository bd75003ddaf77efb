namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Finds the frozen manifest and checks that it is up to date.</summary>
public static class FrozenManifest
{
    /// <summary>The environment variable with the compiled <c>manifest.json</c> of another project.</summary>
    public const string PathVariable = "DENTALSYNTH_DBT_MANIFEST";

    private const string BundledPath = "frozen/manifest.json";
    private const string RefreshCommand = "dotnet run --project src/DentalSynth.Cli -- freeze";
    private const int ListedFiles = 5;

    /// <summary>Gets the path of the bundled project's frozen manifest.</summary>
    public static string BundledFile => SourceTree.PathOf(BundledPath);

    /// <summary>Reads the bundled project's frozen manifest.</summary>
    /// <exception cref="DbtRunException">The file can't be read.</exception>
    public static DbtManifest Read() => ManifestFile.Read(BundledFile);

    /// <summary>Checks that a frozen manifest matches the project's files.</summary>
    /// <exception cref="DbtRunException">It does not; the message lists the differences and the command to update it.</exception>
    public static void RequireFresh(DbtManifest manifest, DbtProject project)
    {
        if (manifest.Frozen == null)
        {
            return;
        }

        var differences = ProjectFiles.Differences(manifest.Frozen.Files, project.Checksums());
        if (differences.Count > 0)
        {
            var more = differences.Count > ListedFiles ? $" and {differences.Count - ListedFiles} more" : string.Empty;
            throw new DbtRunException(
                DbtFailure.StaleManifest,
                $"""
                The frozen manifest does not match {project.Directory}: {string.Join(
                    ", ",
                    differences.Take(ListedFiles)
                )}{more}.
                Update it with dbt: {RefreshCommand}
                """
            );
        }
    }
}
