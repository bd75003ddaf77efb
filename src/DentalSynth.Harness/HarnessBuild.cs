using DentalSynth.Harness.Postgres;
using DentalSynth.Harness.Processes;
using DentalSynth.Harness.Resets;
#if HARNESS_FULL
using DentalSynth.Harness.Packages;
#endif

namespace DentalSynth.Harness;

/// <summary>What this build of the harness was compiled with: see eng/HarnessPackages.targets.</summary>
public static class HarnessBuild
{
#if HARNESS_FULL
    /// <summary>Gets a line to be printed: which packages are in, and how to get the others.</summary>
    public static string Description => "HarnessPackages=full: with Testcontainers, CliWrap and Respawn";

    internal static IPostgresWay Docker { get; } = new TestcontainersServer();

    internal static IProcessRunner Runner { get; } = new CliWrapRunner();

    internal static IDatabaseReset Reset { get; } = new RespawnReset();
#else
    /// <summary>Gets a line to be printed: which packages are in, and how to get the others.</summary>
    public static string Description =>
        "HarnessPackages=bcl: without Testcontainers, CliWrap and Respawn (build with -p:HarnessPackages=full to have them)";

    internal static IPostgresWay Docker { get; } =
        new ClosedWay("docker", "this build is without Testcontainers (build with -p:HarnessPackages=full to have it)");

    internal static IProcessRunner Runner { get; } = new SystemProcessRunner();

    internal static IDatabaseReset Reset { get; } = new TruncateReset();
#endif
}
