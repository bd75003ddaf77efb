namespace DentalSynth.Harness.Contract;

/// <summary>What became of a fact.</summary>
public enum Verdict
{
    /// <summary>It does not hold.</summary>
    Broken,

    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It can't be told: the practice is too small, or the models that it reads were not to be built.</summary>
    NotJudged,
}
