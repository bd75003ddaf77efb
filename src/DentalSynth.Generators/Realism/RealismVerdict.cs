namespace DentalSynth.Generators.Realism;

/// <summary>The verdict of a metric.</summary>
public enum RealismVerdict
{
    /// <summary>Outside the published range, without a reason.</summary>
    Outside,

    /// <summary>The practice has no rows for it.</summary>
    WithoutValue,

    /// <summary>Outside the published range, for a documented reason.</summary>
    OutsideForAReason,

    /// <summary>Inside the published range, widened by the sampling error.</summary>
    Inside,
}
