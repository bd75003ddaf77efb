namespace DentalSynth.Harness.Contract;

/// <summary>The verdict on a fact.</summary>
public enum Verdict
{
    /// <summary>The fact fails.</summary>
    Fails,

    /// <summary>The fact holds.</summary>
    Holds,

    /// <summary>The fact was skipped: the practice is too small, or models it reads were not selected.</summary>
    Skipped,
}
