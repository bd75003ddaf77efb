namespace DentalSynth.Generation.Simulation;

/// <summary>Many independent draws of one decision.</summary>
internal static class Draws
{
    public const int Count = 10_000;
    private const double Deviations = 3;

    private static readonly RandomSources Sources = new(42);

    /// <summary>Returns what came out of every draw.</summary>
    public static IReadOnlyList<T> Of<T>(Func<RandomSource, T> decide) =>
        [.. Enumerable.Range(0, Count).Select(draw => decide(Sources.For("draw", draw)))];

    /// <summary>Fails unless the share of draws in which it happens is the rate, give or take three standard deviations.
    /// </summary>
    public static void AssertShare(double rate, Func<RandomSource, bool> happens)
    {
        var hits = (double)Of(happens).Count(happened => happened);
        var band = Deviations * Math.Sqrt(Count * rate * (1 - rate));
        Assert.InRange(hits, (Count * rate) - band, (Count * rate) + band);
    }
}
