using System.Globalization;
using DentalSynth.Harness.Dbt.CommandLine;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>Writes the slim manifest of a project, so that it can be replayed where there is no dbt.</summary>
public static class ManifestFreezer
{
    // A day that no row has: a replay puts the practice's today in its place wherever it stands in the SQL.
    private static readonly DateOnly AsOfMarker = new(2001, 2, 3);

    /// <summary>Has dbt compile a project and writes what replaying it needs.</summary>
    /// <param name="dbt">The real dbt, set on the same project.</param>
    /// <param name="project">The project.</param>
    /// <param name="connectionString">A database with the tables of schema raw, empty or not.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="cancellationToken">Stops dbt.</param>
    /// <exception cref="DbtRunException">dbt could not compile it, or left out a model or test.</exception>
    public static async Task<DbtManifest> FreezeAsync(
        DbtCli dbt,
        DbtProject project,
        string connectionString,
        string path,
        CancellationToken cancellationToken
    )
    {
        var files = project.Checksums();
        var whole = await dbt.CompileAsync(new DbtTarget(connectionString, AsOfMarker), cancellationToken);
        var asOf = AsOfMarker.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var slim = ManifestSlimmer.Slim(whole, asOf, files);
        ManifestFile.Write(path, slim);
        return slim;
    }
}
