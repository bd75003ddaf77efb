using System.Globalization;
using DentalSynth.Harness.Dbt.CommandLine;

namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>Writes the slim manifest of a project for replay without dbt.</summary>
public static class ManifestFreezer
{
    // A placeholder date in the compiled SQL; a replay replaces it with the as-of date. No row has it.
    private static readonly DateOnly AsOfMarker = new(2001, 2, 3);

    /// <summary>Compiles a project with dbt and writes the slim manifest.</summary>
    /// <param name="dbt">dbt for the project.</param>
    /// <param name="project">The project.</param>
    /// <param name="connectionString">The connection string of a database with schema raw; the tables may be empty.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="cancellationToken">Stops dbt.</param>
    /// <exception cref="DbtRunException">dbt could not compile the project.</exception>
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
