using System.Numerics;

namespace DentalSynth.Generators.Simulation;

/// <summary>The draws of one decision: a counter-based sequence that depends on its seed and nothing else.</summary>
/// <remarks>SplitMix64: the n-th draw is a mix of seed + n × the golden ratio. Integer arithmetic only, so that every
/// machine draws the same.</remarks>
public sealed class RandomSource
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;
    private ulong state;

    internal RandomSource(ulong seed) => state = seed;

    /// <summary>Returns the next 64 bits.</summary>
    public ulong NextBits() => Mix(unchecked(state += GoldenRatio));

    /// <summary>Returns a number from 0 (inclusive) to <paramref name="count"/> (exclusive).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public int Below(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return (int)Math.BigMul(NextBits(), (ulong)count, out _);
    }

    /// <summary>Returns a number from <paramref name="low"/> to <paramref name="high"/>, both inclusive.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Returns a number from 0 (inclusive) to 1 (exclusive), in steps of 2^-53.</summary>
    public double Share() => (NextBits() >> 11) * (1.0 / (1L << 53));

    /// <summary>Returns true with the given probability, 0 to 1.</summary>
    public bool Chance(double probability) => Share() < probability;

    /// <summary>Returns one of the items, each as likely as the others.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Returns an index into <paramref name="weights"/>, each as likely as its weight.</summary>
    /// <exception cref="ArgumentException">The weights add up to nothing.</exception>
    public int PickIndex(ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        if (total <= 0)
        {
            throw new ArgumentException("The weights add up to nothing, so there is nothing to pick.", nameof(weights));
        }

        var rest = Share() * total;
        for (var index = 0; index < weights.Length; index++)
        {
            rest -= weights[index];
            if (rest < 0)
            {
                return index;
            }
        }

        return weights.LastIndexOfAnyExcept(0);
    }

    internal static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return BitOperations.RotateLeft(value ^ (value >> 31), 17);
        }
    }
}
