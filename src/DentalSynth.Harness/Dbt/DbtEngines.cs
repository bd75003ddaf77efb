using DentalSynth.Harness.Dbt.CommandLine;
using DentalSynth.Harness.Dbt.Frozen;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Dbt;

/// <summary>Chooses between the real dbt and the replay of what it compiled.</summary>
public static class DbtEngines
{
    /// <summary>The environment variable that asks for one engine: <c>dbt</c> or <c>frozen</c>.</summary>
    public const string EngineVariable = "DENTALSYNTH_DBT_ENGINE";

    /// <summary>Returns the engine that was asked for, else the real dbt where it is installed, else the replay.</summary>
    /// <exception cref="DbtRunException">It is not to be had: dbt is missing, or the frozen manifest is out of date.
    /// </exception>
    public static IDbtEngine Choose() => Choose(Environment.GetEnvironmentVariable(EngineVariable));

    /// <summary>Returns the real dbt, set on the chosen project.</summary>
    /// <exception cref="DbtRunException">There is none.</exception>
    public static DbtCli Real() =>
        DbtProgram.Find() is { } program
            ? new DbtCli(ProcessRunner.Default, program, DbtProject.Chosen())
            : throw new DbtRunException(DbtFailure.NotFound, DbtProgram.ReasonMissing()!);

    /// <summary>Returns the replay of the chosen manifest.</summary>
    /// <exception cref="DbtRunException">The manifest can't be read, or is not that of the project's files.</exception>
    public static FrozenDbt Frozen()
    {
        var manifest = FrozenManifest.Read();
        FrozenManifest.RequireFresh(manifest, DbtProject.Chosen());
        return new FrozenDbt(manifest);
    }

    internal static IDbtEngine Choose(string? wanted) =>
        wanted switch
        {
            "dbt" => Real(),
            "frozen" => Frozen(),
            null or "" => DbtProgram.Find() == null ? Frozen() : Real(),
            var other => throw new DbtRunException(
                DbtFailure.NotFound,
                $"{EngineVariable} is '{other}'; it can be dbt or frozen."
            ),
        };
}
