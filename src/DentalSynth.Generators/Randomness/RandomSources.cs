namespace DentalSynth.Generators.Randomness;

/// <summary>Gives every decision a source of its own, keyed by the run's seed, its purpose and whom it is about.</summary>
/// <remarks>A decision that is added, dropped or made in another order leaves all others as they were.</remarks>
/// <param name="seed">The run's seed; any value.</param>
public sealed class RandomSources(long seed)
{
    private readonly ulong root = RandomSource.Mix(unchecked((ulong)seed));

    /// <summary>Returns the source of the decision <paramref name="purpose"/> about <paramref name="key"/>.</summary>
    public RandomSource For(string purpose, long key)
    {
        unchecked
        {
            // FNV-1a: stable across processes, where string.GetHashCode is not.
            var hash = 0xCBF29CE484222325;
            foreach (var letter in purpose)
            {
                hash = (hash ^ letter) * 0x100000001B3;
            }

            return new RandomSource(RandomSource.Mix(root ^ RandomSource.Mix(hash) ^ RandomSource.Mix((ulong)key + 1)));
        }
    }

    /// <summary>Returns the source of a decision about two things together, say a patient and a year.</summary>
    public RandomSource For(string purpose, long key, int part) => For(purpose, unchecked((key * 1_000_003) + part));
}
