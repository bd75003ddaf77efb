using System.Diagnostics;
using System.Globalization;
using DentalSynth.Harness.Postgres.Clusters;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

/// <summary>A process of the server's user that is not a server.</summary>
internal sealed class UnrelatedProcess : IDisposable
{
    private readonly Process starter;
    private readonly Process process;

    private UnrelatedProcess(Process starter, Process process) => (this.starter, this.process) = (starter, process);

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    public static async Task<UnrelatedProcess> StartAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "This needs a POSIX shell.");
        var account = await ServerAccount.ChooseAsync(TestContext.Current.CancellationToken);
        var request = account.AsUser(new ProcessRequest("/bin/sh", ["-c", "echo $$; exec sleep 60"]));
        var start = new ProcessStartInfo(request.Program, request.Arguments) { RedirectStandardOutput = true };
        var starter = Process.Start(start)!;
        var id = await starter.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new(starter, Process.GetProcessById(int.Parse(id!, CultureInfo.InvariantCulture)));
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
        starter.WaitForExit();
        starter.Dispose();
    }
}
