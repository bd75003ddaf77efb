using System.Diagnostics;

namespace DentalSynth.Harness.Processes;

/// <summary>Cleans up after an owner that died without doing so.</summary>
/// <remarks>A shell that waits for its input to end, which the system brings about however the owner dies. Windows has
/// none.</remarks>
internal sealed class Watchdog : IDisposable
{
    // A Ctrl+C reaches the whole group: the watchdog must outlive it.
    private const string Wait = """
        trap '' INT HUP TERM
        cat > /dev/null

        """;

    private readonly Process? shell;

    /// <summary>Starts a watchdog.</summary>
    /// <param name="script">What it runs when its owner is gone, or has called it by disposing.</param>
    /// <param name="arguments">The script's arguments.</param>
    public Watchdog(string script, params string[] arguments)
    {
        if (!OperatingSystem.IsWindows())
        {
            var start = new ProcessStartInfo("/bin/sh", ["-c", Wait + script, "watchdog", .. arguments])
            {
                RedirectStandardInput = true,
                WorkingDirectory = "/",
            };
            shell = Process.Start(start);
        }
    }

    /// <summary>Has the script not run at all.</summary>
    public void CallOff()
    {
        shell?.Kill();
        shell?.Dispose();
    }

    public void Dispose()
    {
        shell?.StandardInput.Close();
        shell?.WaitForExit(TimeSpan.FromSeconds(10));
        shell?.Dispose();
    }
}
