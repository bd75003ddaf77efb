namespace DentalSynth.Generators.Simulation;

/// <summary>Gives every decision a source of its own, keyed by the run's seed, its purpose and whom it is about.</summary>
/// <remarks>A decision that is added, dropped or made in another order leaves all others as they were.</remarks>
/// <param name="seed">The run's seed; any value.</param>
public sealed class RandomSources(long seed)
{
    private readonly ulong root = RandomSource.Mix(unchecked((ulong)seed));

    /// <summary>Returns the source of the decision <paramref name="purpose"/> about <paramref name="key"/>.</summary>
    public RandomSource For(string purpose, long key) => new(Start(purpose, key));

    /// <summary>Returns the source of a decision about two things together, say a patient and a year.</summary>
    public RandomSource For(string purpose, long key, int part) => new(Next(Start(purpose, key), part));

    private ulong Start(string purpose, long key) => Next(RandomSource.Mix(root ^ Hash(purpose)), key);

    // One after the other, not side by side: else a seed and a key would be interchangeable.
    private static ulong Next(ulong before, long key) => RandomSource.Mix(unchecked(before + (ulong)key));

    // FNV-1a: stable across processes, where string.GetHashCode is not.
    private static ulong Hash(string purpose)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in purpose)
        {
            hash = unchecked((hash ^ letter) * 0x100000001B3);
        }

        return hash;
    }
}
