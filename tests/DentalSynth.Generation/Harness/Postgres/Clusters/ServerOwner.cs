using System.Diagnostics;
using System.Globalization;

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

/// <summary>A process of its own that started a server, and can be killed.</summary>
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

    /// <summary>Returns the server and its folder once it runs.</summary>
    public async Task<(Process Server, string Folder)> ServerAsync()
    {
        string text;
        while ((text = await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken)).Length == 0)
        {
            Assert.False(process.HasExited, "The owner ended before its server ran.");
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
