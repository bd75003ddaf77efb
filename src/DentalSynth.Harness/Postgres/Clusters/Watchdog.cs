using System.Diagnostics;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>Ends a server whose owner died without ending it.</summary>
/// <remarks>A shell that waits for its input to end, which the system brings about however the owner dies. Windows has
/// none: there the next run cleans up.</remarks>
internal sealed class Watchdog : IDisposable
{
    // A Ctrl+C reaches the whole group: the watchdog must outlive it. No folder means that the owner ended the server.
    // A server that died by itself may have left a process id that is another program's by now.
    private const string Script = """
        trap '' INT HUP TERM
        cat > /dev/null
        folder=$1; lock=$2; shift 2
        [ -d "$folder" ] || exit 0
        id=$(head -n 1 "$folder/data/postmaster.pid" 2> /dev/null)
        if [ ! -d /proc/1 ] || tr '\0' '\n' < "/proc/$id/cmdline" 2> /dev/null | grep -qxF "$folder/data"; then
          "$@" > /dev/null 2>&1
        fi
        rm -rf "$folder" "$lock"
        """;

    private readonly Process? shell;

    private Watchdog(Process? shell) => this.shell = shell;

    public static Watchdog Over(ClusterFolder folder, ProcessRequest stop)
    {
        if (OperatingSystem.IsWindows())
        {
            return new Watchdog(shell: null);
        }

        string[] arguments = ["-c", Script, "watchdog", folder.Root, folder.LockFile, stop.Program, .. stop.Arguments];
        var start = new ProcessStartInfo("/bin/sh", arguments) { RedirectStandardInput = true, WorkingDirectory = "/" };
        return new Watchdog(Process.Start(start));
    }

    /// <summary>Lets the server live on.</summary>
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
