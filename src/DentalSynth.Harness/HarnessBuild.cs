using DentalSynth.Harness.Postgres;

namespace DentalSynth.Harness;

/// <summary>What this build of the harness was compiled with.</summary>
public static class HarnessBuild
{
    /// <summary>Gets a line to be printed: which packages are in, and how to get the others.</summary>
    public static string Description =>
        "HarnessPackages=bcl: without Testcontainers, CliWrap and Respawn (set HarnessPackages=full to have them)";

    internal static IPostgresWay Docker { get; } =
        new ClosedWay("docker", "this build has no Testcontainers; build with -p:HarnessPackages=full to have it");
}
