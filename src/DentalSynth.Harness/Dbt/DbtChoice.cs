using System.Globalization;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.Harness.Dbt;

/// <summary>Which dbt project is meant, and who is to build it.</summary>
public sealed record DbtChoice
{
    /// <summary>The environment variable that says how many minutes one command of dbt may take.</summary>
    public const string TimeoutVariable = "DENTALSYNTH_DBT_MINUTES";

    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(15);

    /// <summary>Gets the project's folder; null for the one that comes with DentalSynth.</summary>
    public string? ProjectDirectory { get; init; }

    /// <summary>Gets the compiled manifest to replay where there is no dbt; null for the project's own.</summary>
    public string? ManifestPath { get; init; }

    /// <summary>Gets the engine that is asked for: <c>dbt</c> or <c>frozen</c>; null for whichever is there.</summary>
    public string? Engine { get; init; }

    /// <summary>Gets how long one command of dbt may take. Default 15 minutes.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>Gets what is built and tested, as dbt's --select takes it; everything when empty.</summary>
    public IReadOnlyList<string> Selection { get; init; } = [];

    /// <summary>Gets whether relations that somebody else built in a model's place may be replaced. Default false.</summary>
    public bool ReplacesOthers { get; init; }

    /// <summary>Gets whether the project is the one that comes with DentalSynth.</summary>
    public bool IsBundled => ProjectDirectory == null && ManifestPath == null || IsAt(DbtProject.Bundled().Directory);

    /// <summary>Gets whether a manifest is all that is known of the project, so that only a replay can build it.</summary>
    public bool IsManifestOnly => ManifestPath != null && ProjectDirectory == null;

    /// <summary>Gets the project.</summary>
    public DbtProject Project => ProjectDirectory is { } directory ? new(directory) : DbtProject.Bundled();

    /// <summary>Gets the manifest that says what the project consists of.</summary>
    public string ManifestFile =>
        ManifestPath
        ?? (IsBundled ? FrozenManifest.BundledFile : Path.Join(Project.Directory, "target", "manifest.json"));

    /// <summary>Returns what the environment says: <see cref="DbtProject.DirectoryVariable"/>,
    /// <see cref="FrozenManifest.PathVariable"/> and <see cref="DbtEngines.EngineVariable"/>.</summary>
    public static DbtChoice FromEnvironment() =>
        new()
        {
            ProjectDirectory = Variable(DbtProject.DirectoryVariable),
            ManifestPath = Variable(FrozenManifest.PathVariable),
            Engine = Variable(DbtEngines.EngineVariable),
            Timeout =
                Variable(TimeoutVariable) is { } minutes
                && double.TryParse(minutes, CultureInfo.InvariantCulture, out var limit)
                && limit > 0
                    ? TimeSpan.FromMinutes(limit)
                    : DefaultTimeout,
        };

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private bool IsAt(string directory) =>
        ProjectDirectory != null && Path.TrimEndingDirectorySeparator(Path.GetFullPath(ProjectDirectory)) == directory;
}
