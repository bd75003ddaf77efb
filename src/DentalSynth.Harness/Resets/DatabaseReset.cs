namespace DentalSynth.Harness.Resets;

/// <summary>The way to empty databases that this build has.</summary>
public static class DatabaseReset
{
    /// <summary>Gets the reset.</summary>
    public static IDatabaseReset Default => HarnessBuild.Reset;
}
