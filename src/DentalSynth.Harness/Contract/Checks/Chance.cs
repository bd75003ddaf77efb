namespace DentalSynth.Harness.Contract.Checks;

/// <summary>What chance may do to a count or a share before it is called wrong.</summary>
internal static class Chance
{
    /// <summary>Standard deviations that are put down to chance.</summary>
    /// <remarks>The contract has more than sixty shares. Three would call one in some practice of seven wrong, four in one of
    /// 250; a rule that is broken is further off.</remarks>
    public const double StandardDeviations = 4;

    /// <summary>Returns how far a share may be off.</summary>
    /// <param name="share">What is expected, from 0 to 1.</param>
    /// <param name="trials">Of how many.</param>
    public static double OfShare(double share, long trials) =>
        StandardDeviations * Math.Sqrt(share * (1 - share) / Math.Max(trials, 1));

    /// <summary>Returns how far a count of rows may be off.</summary>
    /// <param name="rows">What is expected.</param>
    public static double OfCount(double rows) => StandardDeviations * Math.Sqrt(rows);
}
