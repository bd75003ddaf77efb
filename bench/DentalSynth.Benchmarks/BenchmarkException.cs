namespace DentalSynth.Benchmarks;

/// <summary>A benchmark that did not do what it measures.</summary>
internal sealed class BenchmarkException(string message) : Exception($"The benchmark is wrong: {message}.")
{
    /// <summary>Throws unless the numbers agree.</summary>
    public static void ThrowUnlessEqual(long expected, long actual, string what)
    {
        if (expected != actual)
        {
            throw new BenchmarkException($"{what}: expected {expected}, found {actual}");
        }
    }
}
