namespace DentalSynth.Harness.Processes;

/// <summary>The way to run programs that this build has.</summary>
public static class ProcessRunner
{
    /// <summary>Gets the runner.</summary>
    public static IProcessRunner Default => HarnessBuild.Runner;
}
