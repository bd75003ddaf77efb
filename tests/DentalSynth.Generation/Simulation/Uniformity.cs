namespace DentalSynth.Generation.Simulation;

internal static class Uniformity
{
    private const double Deviations = 4;

    /// <summary>Fails unless the numbers, 0 to <paramref name="bins"/> - 1, are as even as chance makes them.</summary>
    public static void AssertEven(int bins, IEnumerable<int> numbers)
    {
        var counts = new int[bins];
        foreach (var number in numbers)
        {
            counts[number]++;
        }

        var expected = counts.Sum() / (double)bins;
        var chiSquare = counts.Sum(count => (count - expected) * (count - expected) / expected);

        // Chi-square of n degrees of freedom has mean n and variance 2n.
        var freedom = bins - 1;
        var band = Deviations * Math.Sqrt(2 * freedom);
        Assert.InRange(chiSquare, Math.Max(0, freedom - band), freedom + band);
    }
}
