using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Postgres.Npm;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>A cluster with the empty tables of schema raw, created once and copied for each run: creating it takes 2 seconds,
/// copying it 0.2 seconds.</summary>
/// <remarks>Stored in the user's cache under a hash of its inputs. It is copied there under a temporary name and renamed, so
/// that other processes never see an incomplete template.</remarks>
internal sealed class ClusterTemplate
{
    /// <summary>The database with the empty tables of schema raw.</summary>
    public const string Database = "dentalsynth_raw";

    private const string Format = "1"; // increment when the content of templates changes
    private static readonly TimeSpan Unused = TimeSpan.FromDays(7);
    private readonly string parent;
    private readonly string folder;

    private ClusterTemplate(string parent, string name)
    {
        this.parent = parent;
        folder = Path.Join(parent, name);
    }

    /// <summary>Returns the template for the binaries and the user; it may not exist yet.</summary>
    /// <param name="binaries">The PostgreSQL binaries.</param>
    /// <param name="account">The server's user.</param>
    /// <param name="parent">The folder of all templates; null for the user's cache.</param>
    public static ClusterTemplate Of(PostgresBinaries binaries, ServerAccount account, string? parent = null)
    {
        var program = new FileInfo(binaries.InitDb);
        string?[] inputs =
        [
            Format,
            program.FullName,
            program.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture),
            account.User,
            PostgresLoader.SchemaSql,
        ];
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', inputs))));
        return new(parent ?? Path.Join(UserCache.Folder, "clusters"), hash[..16]);
    }

    /// <summary>Copies the template into the folder of a cluster.</summary>
    /// <returns>Whether the template existed.</returns>
    public async Task<bool> CopyToAsync(ClusterFolder cluster, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            return false;
        }

        if (await CopyAsync(folder + "/.", cluster.Root, cancellationToken))
        {
            Directory.SetLastWriteTimeUtc(folder, Now); // marks it as used
            return true;
        }

        Directory.Delete(cluster.Data, recursive: true);
        return false;
    }

    /// <summary>Saves a stopped cluster as the template, unless another process did.</summary>
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
            // The next run creates the template.
        }
        finally
        {
            Remove(copy);
        }
    }

    public void Discard() => Remove(folder);

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    // cp -a preserves the owner.
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
            // Already deleted, or the next run deletes it.
        }
    }
}
