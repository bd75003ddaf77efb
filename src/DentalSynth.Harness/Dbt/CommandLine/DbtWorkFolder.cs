namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>A fresh folder for what one run of dbt reads and writes beside the project; disposing deletes it.</summary>
internal sealed class DbtWorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dentalsynth-dbt-");

    public DbtWorkFolder() => folder.CreateSubdirectory("target");

    /// <summary>Gets a name that no other run has.</summary>
    public string Name => folder.Name;

    public string Profiles => folder.FullName;

    public string Target => Path.Join(folder.FullName, "target");

    public string Logs => Path.Join(folder.FullName, "logs");

    public string Manifest => Path.Join(Target, "manifest.json");

    public string RunResults => Path.Join(Target, "run_results.json");

    public string Page => Path.Join(Target, "static_index.html");

    public void Dispose() => folder.Delete(recursive: true);
}
