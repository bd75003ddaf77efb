using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Postgres.Npm;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>A cluster with a database that has the tables of schema raw, made once and copied for each run: to initialise
/// one and create the tables takes two seconds, to copy them a tenth.</summary>
/// <remarks>It is kept in the user's cache under a name that says what it was made from. Half of one is never seen: it is
/// copied there under another name, and renamed.</remarks>
internal sealed class ClusterTemplate
{
    /// <summary>The database with the empty tables of schema raw.</summary>
    public const string Database = "dentalsynth_raw";

    private const string Format = "1"; // to be raised when templates are made in another way
    private static readonly TimeSpan Unused = TimeSpan.FromDays(7);
    private readonly string parent;
    private readonly string folder;

    private ClusterTemplate(string parent, string name)
    {
        this.parent = parent;
        folder = Path.Join(parent, name);
    }

    /// <summary>Returns the template for some programs and the user who runs them, which may not be there yet.</summary>
    /// <param name="binaries">The programs.</param>
    /// <param name="account">The user.</param>
    /// <param name="parent">Where templates are kept; null for the user's cache.</param>
    public static ClusterTemplate Of(PostgresBinaries binaries, ServerAccount account, string? parent = null)
    {
        var program = new FileInfo(binaries.InitDb);
        string?[] madeFrom =
        [
            Format,
            program.FullName,
            program.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture),
            account.User,
            PostgresLoader.SchemaSql,
        ];
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', madeFrom))));
        return new(parent ?? Path.Join(UserCache.Folder, "clusters"), hash[..16]);
    }

    /// <summary>Copies the template into the folder of a cluster.</summary>
    /// <returns>Whether it was there.</returns>
    public async Task<bool> CopyToAsync(ClusterFolder cluster, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            return false;
        }

        if (await CopyAsync(folder + "/.", cluster.Root, cancellationToken))
        {
            Directory.SetLastWriteTimeUtc(folder, Now); // so that nobody takes it for unused
            return true;
        }

        Directory.Delete(cluster.Data, recursive: true);
        return false;
    }

    /// <summary>Makes the cluster in a folder the template, unless somebody was faster. Its server must have ended.</summary>
    public async Task KeepAsync(ClusterFolder cluster, CancellationToken cancellationToken)
    {
        var copy = $"{folder}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        try
        {
            Directory.CreateDirectory(parent);
            RemoveUnused();
            if (await CopyAsync(cluster.Root, copy, cancellationToken))
            {
                Directory.Move(copy, folder);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run makes one, or has that of another.
        }
        finally
        {
            Remove(copy);
        }
    }

    /// <summary>Throws the template away: no server starts on it.</summary>
    public void Discard() => Remove(folder);

    // Root's copy belongs to the same user as the original.
    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static async Task<bool> CopyAsync(string from, string to, CancellationToken cancellationToken) =>
        !OperatingSystem.IsWindows()
        && (await ProcessRunner.RunAsync(new("cp", ["-a", from, to]), cancellationToken)).ExitCode == 0;

    private void RemoveUnused()
    {
        var unused = Directory
            .GetDirectories(parent)
            .Where(other => Now - Directory.GetLastWriteTimeUtc(other) > Unused);
        foreach (var other in unused)
        {
            Remove(other);
        }
    }

    private static void Remove(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is not there, or it is removed by the next who tries.
        }
    }
}
