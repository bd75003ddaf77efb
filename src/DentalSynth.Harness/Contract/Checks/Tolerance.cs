namespace DentalSynth.Harness.Contract.Checks;

/// <summary>The random deviation that is tolerated in a count or a share.</summary>
internal static class Tolerance
{
    /// <summary>The number of standard deviations.</summary>
    /// <remarks>The contract has more than 60 shares. With 3, one of them would fail in every 7th practice by chance; with 4, in
    /// every 250th. A wrong rule deviates more.</remarks>
    public const double StandardDeviations = 4;

    /// <summary>Returns the tolerated deviation of a share.</summary>
    /// <param name="share">The expected share; a bound below 0 or above 1 is as good as it.</param>
    /// <param name="trials">The number of trials.</param>
    public static double OfShare(double share, long trials) =>
        StandardDeviations * Math.Sqrt(Math.Clamp(share, 0, 1) * (1 - Math.Clamp(share, 0, 1)) / Math.Max(trials, 1));

    /// <summary>Returns the tolerated deviation of a number of rows.</summary>
    /// <param name="rows">The expected number.</param>
    public static double OfCount(double rows) => StandardDeviations * Math.Sqrt(rows);
}
