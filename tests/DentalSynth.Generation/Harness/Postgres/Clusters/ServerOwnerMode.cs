using DentalSynth.Generation.Harness.Postgres.Clusters;
using DentalSynth.Harness.Postgres.Clusters;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestPipelineStartup(typeof(ServerOwnerMode))]

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

/// <summary>Turns this program, when a test starts it again, into a server's owner that waits to be killed.</summary>
public sealed class ServerOwnerMode : ITestPipelineStartup
{
    public const string KindVariable = "DENTALSYNTH_TEST_SERVER_OWNER";
    public const string ReportVariable = "DENTALSYNTH_TEST_SERVER_REPORT";
    public const string WithWatchdog = "with watchdog";
    public const string WithoutWatchdog = "without watchdog";

    public async ValueTask StartAsync(IMessageSink diagnosticMessageSink)
    {
        var kind = Environment.GetEnvironmentVariable(KindVariable);
        if (kind is null)
        {
            return;
        }

        var binaries = InstalledBinaries.Find() ?? throw new InvalidOperationException("PostgreSQL is not installed.");
        var folder = kind == WithWatchdog ? await StartWithAsync(binaries) : await StartWithoutAsync(binaries);
        await ReportAsync(folder);
        await Task.Delay(Timeout.Infinite);
    }

    public ValueTask StopAsync() => ValueTask.CompletedTask;

    private static async Task<ClusterFolder> StartWithAsync(PostgresBinaries binaries) =>
        (await TemporaryCluster.StartAsync(binaries, "installed", CancellationToken.None)).Folder;

    private static async Task<ClusterFolder> StartWithoutAsync(PostgresBinaries binaries)
    {
        var account = await ServerAccount.ChooseAsync(CancellationToken.None);
        var programs = new PostgresPrograms(binaries, account);
        var folder = await ClusterFolder.CreateAsync(account, CancellationToken.None);
        await File.WriteAllTextAsync(folder.PasswordFile, "unused");
        await programs.InitialiseAsync(folder, CancellationToken.None);
        await File.AppendAllLinesAsync(folder.Settings, ClusterSettings.For(FreePort.Find()));
        await programs.StartAsync(folder, CancellationToken.None);
        return folder;
    }

    private static async Task ReportAsync(ClusterFolder folder)
    {
        var report = Environment.GetEnvironmentVariable(ReportVariable) ?? string.Empty;
        var id = (await File.ReadAllLinesAsync(Path.Join(folder.Data, "postmaster.pid")))[0];
        await File.WriteAllTextAsync(report, $"{id} {folder.Root}");
    }
}
