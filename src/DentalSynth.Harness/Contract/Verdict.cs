namespace DentalSynth.Harness.Contract;

/// <summary>What became of a fact.</summary>
public enum Verdict
{
    /// <summary>It does not hold.</summary>
    Broken,

    /// <summary>It holds.</summary>
    Holds,

    /// <summary>The practice is too small for it to be expected.</summary>
    NotJudged,
}
