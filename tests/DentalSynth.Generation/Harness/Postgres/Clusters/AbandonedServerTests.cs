using DentalSynth.Harness.Postgres.Clusters;

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

public sealed class AbandonedServerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_ends_when_its_owner_is_killed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no watchdog.");
        _ = Binaries();
        using var owner = new ServerOwner(ServerOwnerMode.WithWatchdog);
        var (server, folder) = await owner.ServerAsync();

        owner.Kill();

        await server.WaitForExitAsync(Cancellation).WaitAsync(Patience, Cancellation);
        Assert.True(SpinWait.SpinUntil(() => !Directory.Exists(folder), Patience), $"{folder} is still there.");
    }

    [Fact]
    public async Task The_next_start_ends_a_server_whose_owner_and_watchdog_were_killed()
    {
        var binaries = Binaries();
        using var owner = new ServerOwner(ServerOwnerMode.WithoutWatchdog);
        var (server, folder) = await owner.ServerAsync();
        Assert.False(server.HasExited);
        owner.Kill();

        await using var next = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        await server.WaitForExitAsync(Cancellation).WaitAsync(Patience, Cancellation);
        Assert.False(Directory.Exists(folder), $"{folder} is still there.");
    }

    [Fact]
    public async Task The_next_start_leaves_a_server_alone_whose_owner_lives()
    {
        var binaries = Binaries();
        await using var first = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        await using var next = await TemporaryCluster.StartAsync(binaries, "installed", Cancellation);

        Assert.Equal(1, await Sql.ScalarAsync(first.ConnectionString, "SELECT 1"));
    }

    private static PostgresBinaries Binaries()
    {
        var binaries = InstalledBinaries.Find();
        Assert.SkipWhen(binaries is null, "PostgreSQL is not installed.");
        return binaries;
    }
}
