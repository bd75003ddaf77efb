namespace DentalSynth.Benchmarks;

/// <summary>A benchmark with wrong results.</summary>
internal sealed class BenchmarkException(string message) : Exception($"Wrong benchmark result: {message}.")
{
    /// <summary>Throws if the numbers differ.</summary>
    public static void ThrowUnlessEqual(long expected, long actual, string what)
    {
        if (expected != actual)
        {
            throw new BenchmarkException($"{what}: expected {expected}, found {actual}");
        }
    }
}
