using System.Diagnostics;

namespace DentalSynth.Harness.Processes;

/// <summary>Cleans up after an owner process that was killed.</summary>
/// <remarks>A shell that waits for the end of its input, which the system closes when the owner exits. Not available on
/// Windows.</remarks>
internal sealed class Watchdog : IDisposable
{
    // Ctrl+C is sent to the whole process group; the watchdog must ignore it.
    private const string Wait = """
        trap '' INT HUP TERM
        cat > /dev/null

        """;

    private readonly Process? shell;

    /// <summary>Starts a watchdog.</summary>
    /// <param name="script">The script to run when the owner exits or disposes the watchdog.</param>
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

    /// <summary>Stops the watchdog without running the script.</summary>
    public void Cancel()
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
