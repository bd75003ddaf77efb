using System.Diagnostics;
using DentalSynth.Generation.Harness.Postgres.Clusters;
using DentalSynth.Harness.Dbt.CommandLine;
using DentalSynth.Harness.Postgres.Clusters;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestPipelineStartup(typeof(ServerOwnerMode))]

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

/// <summary>Makes a second process of this test program the owner of a server or of dbt that waits to be killed.</summary>
public sealed class ServerOwnerMode : ITestPipelineStartup
{
    public const string KindVariable = "DENTALSYNTH_TEST_SERVER_OWNER";
    public const string ReportVariable = "DENTALSYNTH_TEST_SERVER_REPORT";
    public const string WithWatchdog = "with watchdog";
    public const string WithoutWatchdog = "without watchdog";
    public const string WithDbt = "with dbt";

    public async ValueTask StartAsync(IMessageSink diagnosticMessageSink)
    {
        var kind = Environment.GetEnvironmentVariable(KindVariable);
        if (kind is null)
        {
            return;
        }

        using var dbt = kind == WithDbt ? new DbtWorkFolder() : null;
        var (id, folder) = dbt is null ? await StartServerAsync(kind) : StartDbt(dbt);
        var report = Environment.GetEnvironmentVariable(ReportVariable) ?? string.Empty;
        await File.WriteAllTextAsync(report, $"{id} {folder}");
        await Task.Delay(Timeout.Infinite);
    }

    public ValueTask StopAsync() => ValueTask.CompletedTask;

    // Stands in for dbt: the watchdog finds it by its command line.
    private static (string Id, string Folder) StartDbt(DbtWorkFolder folder)
    {
        var dbt = Process.Start("/bin/sh", ["-c", "while :; do sleep 1; done", "dbt", "--log-path", folder.Logs]);
        return ($"{dbt.Id}", folder.Profiles);
    }

    private static async Task<(string Id, string Folder)> StartServerAsync(string kind)
    {
        var binaries = InstalledBinaries.Find() ?? throw new InvalidOperationException("PostgreSQL is not installed.");
        var folder = kind == WithWatchdog ? await StartWithAsync(binaries) : await StartWithoutAsync(binaries);
        return ((await File.ReadAllLinesAsync(Path.Join(folder.Data, "postmaster.pid")))[0], folder.Root);
    }

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
}
