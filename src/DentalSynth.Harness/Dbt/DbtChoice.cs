using System.Globalization;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.Harness.Dbt;

/// <summary>The chosen dbt project, engine and selection.</summary>
public sealed record DbtChoice
{
    /// <summary>The environment variable with the timeout of one dbt command, in minutes.</summary>
    public const string TimeoutVariable = "DENTALSYNTH_DBT_MINUTES";

    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(15);

    /// <summary>Gets the project's folder; null for the bundled project.</summary>
    public string? ProjectDirectory { get; init; }

    /// <summary>Gets the compiled manifest to replay without dbt; null for the project's manifest.</summary>
    public string? ManifestPath { get; init; }

    /// <summary>Gets the engine: <c>dbt</c> or <c>frozen</c>; null for dbt if it is installed, else frozen.</summary>
    public string? Engine { get; init; }

    /// <summary>Gets the timeout of one dbt command. Default 15 minutes.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>Gets the selection in dbt's --select syntax; everything if empty.</summary>
    public IReadOnlyList<string> Selection { get; init; } = [];

    /// <summary>Gets whether existing relations that DentalSynth did not build may be replaced. Default false.</summary>
    public bool ReplacesOthers { get; init; }

    /// <summary>Gets whether the project is the bundled one.</summary>
    public bool IsBundled => ProjectDirectory == null && ManifestPath == null || IsAt(DbtProject.Bundled().Directory);

    /// <summary>Gets whether only a manifest is given, so that dbt can't build the project.</summary>
    public bool IsManifestOnly => ManifestPath != null && ProjectDirectory == null;

    /// <summary>Gets the project.</summary>
    public DbtProject Project => ProjectDirectory is { } directory ? new(directory) : DbtProject.Bundled();

    /// <summary>Gets the path of the project's manifest.</summary>
    public string ManifestFile =>
        ManifestPath
        ?? (IsBundled ? FrozenManifest.BundledFile : Path.Join(Project.Directory, "target", "manifest.json"));

    /// <summary>Reads the choice from the environment variables <see cref="DbtProject.DirectoryVariable"/>,
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
