using DentalSynth.Harness.Dbt.CommandLine;
using DentalSynth.Harness.Dbt.Frozen;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.Harness.Dbt;

/// <summary>Chooses between the real dbt and the replay of what it compiled.</summary>
public static class DbtEngines
{
    /// <summary>The environment variable that asks for one engine: <c>dbt</c> or <c>frozen</c>.</summary>
    public const string EngineVariable = "DENTALSYNTH_DBT_ENGINE";

    // What a project of somebody's own brings along in packages is not what is judged.
    private const string OwnNodes = "package:this";

    /// <summary>Returns the engine that the environment asks for, else the real dbt where it is installed, else the
    /// replay.</summary>
    /// <exception cref="DbtRunException">It is not to be had: dbt is missing, or the frozen manifest is out of date.
    /// </exception>
    public static IDbtEngine Choose() => Choose(DbtChoice.FromEnvironment());

    /// <summary>Returns the engine for a choice.</summary>
    /// <exception cref="DbtRunException">It is not to be had.</exception>
    public static IDbtEngine Choose(DbtChoice choice) =>
        choice.Engine switch
        {
            "dbt" => Real(choice),
            "frozen" => Frozen(choice),
            null or "" => DbtProgram.Find() == null || choice.IsManifestOnly ? Frozen(choice) : Real(choice),
            var other => throw new DbtRunException(
                DbtFailure.NotFound,
                $"{EngineVariable} is '{other}'; it can be dbt or frozen."
            ),
        };

    /// <summary>Returns the engine for a choice, for a database that may hold relations of somebody else's.</summary>
    /// <exception cref="DbtRunException">It is not to be had.</exception>
    public static IDbtEngine ChooseGuarded(DbtChoice choice) =>
        Choose(choice) switch
        {
            DbtCli dbt => new GuardedDbt(dbt, choice.ReplacesOthers),
            var guarded => guarded,
        };

    /// <summary>Returns the real dbt, set on the project that comes with DentalSynth.</summary>
    /// <exception cref="DbtRunException">There is none.</exception>
    public static DbtCli Real() => Real(new DbtChoice());

    /// <summary>Returns the replay of the project that comes with DentalSynth.</summary>
    /// <exception cref="DbtRunException">The manifest is not that of the project's files.</exception>
    public static FrozenDbt Frozen() => Frozen(new DbtChoice());

    /// <summary>Returns the real dbt, set on the chosen project.</summary>
    /// <exception cref="DbtRunException">There is none, or no such project.</exception>
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
    /// <exception cref="DbtRunException">The manifest can't be read, or is not that of the project's files.</exception>
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

    /// <summary>Returns the manifest that says what the chosen project consists of.</summary>
    /// <exception cref="DbtRunException">There is none, or it can't be read.</exception>
    public static DbtManifest ManifestOf(DbtChoice choice)
    {
        var path = choice.ManifestFile;
        return choice.ManifestPath != null || File.Exists(path)
            ? ManifestFile.Read(path)
            : throw new DbtRunException(
                DbtFailure.Unreadable,
                $"{choice.Project.Directory} has no target/manifest.json: run dbt compile --full-refresh there, or name "
                    + $"its compiled manifest by --manifest or {FrozenManifest.PathVariable}"
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
                $"there is no dbt_project.yml in {choice.Project.Directory}: name the folder of a dbt project"
            );
        }
    }
}
