using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>A temporary folder for one cluster, beside it a file that its owner keeps locked while it lives.</summary>
internal sealed class ClusterFolder : IDisposable
{
    // Set by programs whose databases are small and many, as tests are: each database is hundreds of files.
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

    // Root's own temporary folder may be closed to the user who runs the server.
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

    /// <summary>Takes over the folders of the same account whose owner is gone.</summary>
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

    /// <summary>Returns whether a server runs on this very data: the process id that one left behind may be another
    /// program's by now.</summary>
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
            return false; // no such file, no number in it, or no such process
        }
    }

    /// <summary>Leaves the folder to whoever cleans up next.</summary>
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
                $"the temporary folder {Path.GetDirectoryName(root)} can't be written: have TMPDIR name one that can ({problem.Message})",
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

    // Readable whoever runs the server, as its working folder is not.
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
