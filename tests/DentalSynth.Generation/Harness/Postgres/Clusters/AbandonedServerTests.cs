using DentalSynth.Harness.Postgres.Clusters;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

public sealed class AbandonedServerTests
{
    private static readonly TimeSpan ExitTimeout = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_stops_when_its_owner_is_killed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no watchdog.");
        _ = Binaries();
        using var owner = new ServerOwner(ServerOwnerMode.WithWatchdog);
        var (server, folder) = await owner.ServerAsync();

        owner.Kill();

        await server.WaitForExitAsync(Cancellation).WaitAsync(ExitTimeout, Cancellation);
        Assert.True(SpinWait.SpinUntil(() => !Directory.Exists(folder), ExitTimeout), $"{folder} is still there.");
    }

    [Fact]
    public async Task A_dbt_process_stops_and_its_folder_is_deleted_when_its_owner_is_killed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no watchdog.");
        using var owner = new ServerOwner(ServerOwnerMode.WithDbt);
        var (dbt, folder) = await owner.ServerAsync();

        owner.Kill();

        await dbt.WaitForExitAsync(Cancellation).WaitAsync(ExitTimeout, Cancellation);
        Assert.True(SpinWait.SpinUntil(() => !Directory.Exists(folder), ExitTimeout), $"{folder} is still there.");
    }

    [Fact]
    public async Task The_next_start_stops_a_server_whose_owner_and_watchdog_were_killed()
    {
        var binaries = Binaries();
        using var owner = new ServerOwner(ServerOwnerMode.WithoutWatchdog);
        var (server, folder) = await owner.ServerAsync();
        Assert.False(server.HasExited);
        owner.Kill();

        await using var next = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        await server.WaitForExitAsync(Cancellation).WaitAsync(ExitTimeout, Cancellation);
        Assert.False(Directory.Exists(folder), $"{folder} is still there.");
    }

    [Fact]
    public async Task The_next_start_does_not_stop_a_server_whose_owner_is_running()
    {
        var binaries = Binaries();
        await using var first = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        await using var next = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        Assert.Equal(1, await Sql.ScalarAsync(first.ConnectionString, "SELECT 1"));
    }

    [Fact]
    public async Task A_stale_PID_file_does_not_kill_an_unrelated_process()
    {
        var binaries = Binaries();
        using var unrelated = await UnrelatedProcess.StartAsync();
        var stale = await StaleFolderAsync($"{unrelated.Id}\n");

        await using var next = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        Assert.False(unrelated.HasExited, "The unrelated process was killed.");
        Assert.False(Directory.Exists(stale), $"{stale} is still there.");
    }

    [Fact]
    public async Task A_stale_PID_file_does_not_stop_another_server()
    {
        var binaries = Binaries();
        await using var first = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);
        var pidFile = Path.Join(first.Folder.Data, "postmaster.pid");
        await StaleFolderAsync(await File.ReadAllTextAsync(pidFile, Cancellation));

        await using var next = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        Assert.Equal(1, await Sql.ScalarAsync(first.ConnectionString, "SELECT 1"));
    }

    [Fact]
    public async Task A_symbolic_link_to_a_running_server_does_not_stop_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Creating symbolic links on Windows requires a privilege.");
        var binaries = Binaries();
        await using var first = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);
        var link = first.Folder.Root + "-link";
        Directory.CreateSymbolicLink(link, first.Folder.Root);
        try
        {
            await using var next = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

            Assert.Equal(1, await Sql.ScalarAsync(first.ConnectionString, "SELECT 1"));
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    [Fact]
    public async Task A_folder_of_another_user_is_not_deleted()
    {
        Assert.SkipUnless(ServerAccount.IsRoot, "Only root can change the owner of a folder.");
        var binaries = Binaries();
        var folder = await StaleFolderAsync("1\n");
        await ProcessRunner.RunAsync(new ProcessRequest("chown", ["daemon", folder]), Cancellation);

        await using var next = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        Assert.True(Directory.Exists(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_symbolic_link_as_lock_file_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Creating symbolic links on Windows requires a privilege.");
        var binaries = Binaries();
        var folder = await StaleFolderAsync("1\n");
        var target = folder + ".target";
        File.CreateSymbolicLink(folder + ".lock", target);

        await using var next = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        Assert.False(File.Exists(target), $"{target} was created.");
        File.Delete(folder + ".lock");
        Directory.Delete(folder, recursive: true);
    }

    // The folder of a server that was killed together with its owner.
    private static async Task<string> StaleFolderAsync(string processId)
    {
        var account = await ServerAccount.ChooseAsync(Cancellation);
        var folder = await ClusterFolder.CreateAsync(account, Cancellation);
        Directory.CreateDirectory(folder.Data);
        await File.WriteAllTextAsync(Path.Join(folder.Data, "PG_VERSION"), "15\n", Cancellation);
        await File.WriteAllTextAsync(Path.Join(folder.Data, "postmaster.pid"), processId, Cancellation);
        folder.Abandon();
        return folder.Root;
    }

    private static PostgresBinaries Binaries()
    {
        var binaries = InstalledBinaries.Find();
        Assert.SkipWhen(binaries is null, "PostgreSQL is not installed.");
        return binaries;
    }
}
