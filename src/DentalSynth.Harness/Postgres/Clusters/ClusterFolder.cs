using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>The temporary folder of a cluster, with a lock file that its owner keeps locked.</summary>
internal sealed class ClusterFolder : IDisposable
{
    // Set by test programs, which create many small databases of hundreds of files each.
    private const string InMemorySwitch = "DentalSynth.ServersInMemory";
    private const string Memory = "/dev/shm";
    private const long Room = 4L << 30;

    private const string Prefix = "dentalsynth-postgres-";
    private readonly FileStream ownerLock;

    private ClusterFolder(string root, FileStream ownerLock)
    {
        Root = root;
        this.ownerLock = ownerLock;
    }

    public string Root { get; }

    public string LockFile => ownerLock.Name;

    public string Data => Path.Join(Root, "data");

    public string Settings => Path.Join(Data, "postgresql.conf");

    public string Log => Path.Join(Root, "server.log");

    public string ProcessIdFile => Path.Join(Data, "postmaster.pid");

    public string PasswordFile => Path.Join(Root, "password");

    // The server's user may have no access to root's temporary folder.
    private static string Disk => ServerAccount.IsRoot ? "/tmp" : Path.GetTempPath();

    private static bool IsInMemory =>
        AppContext.TryGetSwitch(InMemorySwitch, out var isOn)
        && isOn
        && Directory.Exists(Memory)
        && new DriveInfo(Memory).AvailableFreeSpace >= Room;

    public static async Task<ClusterFolder> CreateAsync(ServerAccount account, CancellationToken cancellationToken)
    {
        var name = Prefix + RandomNumberGenerator.GetHexString(12, lowercase: true);
        var folder = Create(Path.Join(IsInMemory ? Memory : Disk, name));
        try
        {
            await folder.CreateForAsync(account, cancellationToken);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Takes over folders of the same account whose owner has exited.</summary>
    public static async Task<IReadOnlyList<ClusterFolder>> TakeAbandonedAsync(
        ServerAccount account,
        CancellationToken cancellationToken
    )
    {
        var folders = new List<string>();
        foreach (var parent in new[] { Disk, Memory }.Where(Directory.Exists))
        {
            folders.AddRange(await account.FoldersAsync(parent, Prefix + "*", cancellationToken));
        }

        return [.. folders.Select(TryTake).OfType<ClusterFolder>()];
    }

    /// <summary>Returns whether a server is running on this data folder. A stale process ID may belong to another
    /// program.</summary>
    public bool HasServer()
    {
        try
        {
            var id = int.Parse(File.ReadLines(ProcessIdFile).First(), CultureInfo.InvariantCulture);
            using var process = Process.GetProcessById(id);
            return process.ProcessName == "postgres" && (!OperatingSystem.IsLinux() || IsStartedOnData(id));
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or FormatException
                        or OverflowException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            return false; // no PID file, invalid PID, or no such process
        }
    }

    /// <summary>Releases the lock, so that the next run deletes the folder.</summary>
    public void Abandon() => ownerLock.Dispose();

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(Root))
            {
                Directory.Delete(Root, recursive: true);
            }
        }
        finally
        {
            ownerLock.Dispose();
        }
    }

    private static ClusterFolder Create(string root)
    {
        try
        {
            return new(root, Lock(root, FileMode.CreateNew));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PostgresStartException(
                $"can't write to the temporary folder {Path.GetDirectoryName(root)}: set TMPDIR to a writable folder ({problem.Message})",
                problem
            );
        }
    }

    private async Task CreateForAsync(ServerAccount account, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Root);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        if (account.User is not null)
        {
            var request = new ProcessRequest("chown", [account.User, Root]);
            await ProcessRunner.RunAsync(request, cancellationToken);
        }
    }

    private static FileStream Lock(string root, FileMode mode) =>
        new(LockFileOf(root), mode, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    private static string LockFileOf(string root) => root + ".lock";

    // Unlike the working directory, the command line is readable for other users.
    private bool IsStartedOnData(int id) =>
        File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/cmdline")).Split('\0').Contains(Data);

    private static ClusterFolder? TryTake(string root)
    {
        try
        {
            return new FileInfo(LockFileOf(root)).LinkTarget is null
                ? new ClusterFolder(root, Lock(root, FileMode.OpenOrCreate))
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
