using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>A temporary folder for dbt's profile, target and logs. Disposing deletes it.</summary>
/// <remarks>If the owner is killed, a watchdog stops the dbt process that uses the folder and deletes the folder.</remarks>
internal sealed class DbtWorkFolder : IDisposable
{
    // The folder is passed in two parts, so that the watchdog's own command line does not match.
    private const string WhenAbandoned = """
        folder=$1/$2
        [ -d "$folder" ] || exit 0
        for arguments in /proc/[0-9]*/cmdline; do
          id=${arguments#/proc/}
          grep -qF "$folder/" "$arguments" 2> /dev/null && kill "${id%/cmdline}" 2> /dev/null
        done
        [ -d /proc/1 ] || pkill -f "$folder/"
        rm -rf "$folder"
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dentalsynth-dbt-");
    private readonly Watchdog watchdog;

    public DbtWorkFolder()
    {
        folder.CreateSubdirectory("target");
        watchdog = new(WhenAbandoned, folder.Parent!.FullName, folder.Name);
    }

    /// <summary>Gets the unique name of this run.</summary>
    public string Name => folder.Name;

    public string Profiles => folder.FullName;

    public string Target => Path.Join(folder.FullName, "target");

    public string Logs => Path.Join(folder.FullName, "logs");

    public string Manifest => Path.Join(Target, "manifest.json");

    public string RunResults => Path.Join(Target, "run_results.json");

    public string Page => Path.Join(Target, "static_index.html");

    public void Dispose()
    {
        folder.Delete(recursive: true);
        watchdog.Dispose();
    }
}
