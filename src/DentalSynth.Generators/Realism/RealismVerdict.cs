namespace DentalSynth.Generators.Realism;

/// <summary>How a practice stands to a published figure.</summary>
public enum RealismVerdict
{
    /// <summary>It is outside the published range, and nothing says why it may be.</summary>
    Outside,

    /// <summary>It has nothing that the figure could be taken of.</summary>
    WithoutValue,

    /// <summary>It is outside for a reason that is written down.</summary>
    OutsideForAReason,

    /// <summary>It is in the published range, widened by sampling noise.</summary>
    Inside,
}
