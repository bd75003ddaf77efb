using DentalSynth.Harness.Dbt.CommandLine;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.Harness.Dbt;

/// <summary>Chooses between dbt and the replay of its compiled manifest.</summary>
public static class DbtEngines
{
    /// <summary>The environment variable with the engine: <c>dbt</c> or <c>frozen</c>.</summary>
    public const string EngineVariable = "DENTALSYNTH_DBT_ENGINE";

    // Models and tests of installed packages are not tested.
    private const string OwnNodes = "package:this";

    /// <summary>Returns the engine chosen in the environment; by default dbt if it is installed, else the
    /// replay.</summary>
    /// <exception cref="DbtRunException">dbt is missing, or the frozen manifest is out of date.
    /// </exception>
    public static IDbtEngine Choose() => Choose(DbtChoice.FromEnvironment());

    /// <summary>Returns the engine for a choice.</summary>
    /// <exception cref="DbtRunException">The engine is not available.</exception>
    public static IDbtEngine Choose(DbtChoice choice) =>
        choice.Engine switch
        {
            "dbt" => Real(choice),
            "frozen" => Frozen(choice),
            null or "" => DbtProgram.Find() == null || choice.IsManifestOnly ? Frozen(choice) : Real(choice),
            var other => throw new DbtRunException(
                DbtFailure.NotFound,
                $"{EngineVariable} is '{other}'; allowed are dbt and frozen."
            ),
        };

    /// <summary>Returns the engine for a choice, for a database that may contain relations of others.</summary>
    /// <exception cref="DbtRunException">The engine is not available.</exception>
    public static IDbtEngine ChooseGuarded(DbtChoice choice) =>
        Choose(choice) switch
        {
            DbtCli dbt => new GuardedDbt(dbt, choice.ReplacesOthers),
            var guarded => guarded,
        };

    /// <summary>Returns dbt for the bundled project.</summary>
    /// <exception cref="DbtRunException">dbt is missing.</exception>
    public static DbtCli Real() => Real(new DbtChoice());

    /// <summary>Returns the replay of the bundled project.</summary>
    /// <exception cref="DbtRunException">The manifest is out of date.</exception>
    public static FrozenDbt Frozen() => Frozen(new DbtChoice());

    /// <summary>Returns dbt for the chosen project.</summary>
    /// <exception cref="DbtRunException">dbt or the project is missing.</exception>
    public static DbtCli Real(DbtChoice choice)
    {
        RequireProject(choice);
        return DbtProgram.Find() is { } program
            ? new DbtCli(program, choice.Project)
            {
                IsBundled = choice.IsBundled,
                Selection = SelectionOf(choice),
                IsPartial = choice.Selection is not [],
                Timeout = choice.Timeout,
            }
            : throw new DbtRunException(DbtFailure.NotFound, DbtProgram.ReasonMissing()!);
    }

    /// <summary>Returns the replay of the chosen manifest.</summary>
    /// <exception cref="DbtRunException">The manifest can't be read or is out of date.</exception>
    public static FrozenDbt Frozen(DbtChoice choice)
    {
        RequireProject(choice);
        var manifest = ManifestOf(choice);
        if (!choice.IsManifestOnly)
        {
            FrozenManifest.RequireFresh(manifest, choice.Project);
        }

        return new FrozenDbt(manifest)
        {
            ReplacesOthers = choice.ReplacesOthers,
            IsBundled = choice.IsBundled,
            Selection = SelectionOf(choice),
            IsPartial = choice.Selection is not [],
        };
    }

    /// <summary>Reads the manifest of the chosen project.</summary>
    /// <exception cref="DbtRunException">The manifest is missing or can't be read.</exception>
    public static DbtManifest ManifestOf(DbtChoice choice)
    {
        var path = choice.ManifestFile;
        return choice.ManifestPath != null || File.Exists(path)
            ? ManifestFile.Read(path)
            : throw new DbtRunException(
                DbtFailure.Unreadable,
                $"{choice.Project.Directory} has no target/manifest.json: run dbt compile --full-refresh there, or set "
                    + $"its compiled manifest with --manifest or {FrozenManifest.PathVariable}"
            );
    }

    private static IReadOnlyList<string> SelectionOf(DbtChoice choice) =>
        choice.Selection is [] && !choice.IsBundled ? [OwnNodes] : choice.Selection;

    private static void RequireProject(DbtChoice choice)
    {
        if (choice.ProjectDirectory != null && !File.Exists(Path.Join(choice.Project.Directory, "dbt_project.yml")))
        {
            throw new DbtRunException(
                DbtFailure.NotFound,
                $"there is no dbt_project.yml in {choice.Project.Directory}: set the folder of a dbt project"
            );
        }
    }
}
