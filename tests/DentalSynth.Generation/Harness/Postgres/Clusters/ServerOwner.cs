using System.Diagnostics;
using System.Globalization;

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

/// <summary>A separate process that owns a server and can be killed.</summary>
internal sealed class ServerOwner : IDisposable
{
    private readonly string report = Path.GetTempFileName();
    private readonly Process process;

    public ServerOwner(string kind)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(ServerOwner).Assembly.Location])
        {
            RedirectStandardOutput = true,
            Environment = { [ServerOwnerMode.KindVariable] = kind, [ServerOwnerMode.ReportVariable] = report },
        };
        process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    /// <summary>Waits for the server and returns it with its folder.</summary>
    public async Task<(Process Server, string Folder)> ServerAsync()
    {
        string text;
        while ((text = await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken)).Length == 0)
        {
            Assert.False(process.HasExited, "The owner exited before its server started.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        var parts = text.Split(' ', 2);
        return (Process.GetProcessById(int.Parse(parts[0], CultureInfo.InvariantCulture)), parts[1]);
    }

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
        File.Delete(report);
    }
}
