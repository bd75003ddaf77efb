using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DentalSynth.Generators.Output;

/// <summary>A 128-bit hash of a row's bytes, the same on every machine. It tells rows apart; it keeps no secrets.</summary>
/// <remarks>Two lanes of 128 bits each, so that the processor multiplies for both at once.</remarks>
internal static class RowHash
{
    private const int Stripe = 32;

    /// <summary>Returns the hash of a row.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> row) =>
        row.Length >= Stripe ? OfStripes(row, row.Length) : OfPadded(row);

    private static UInt128 OfPadded(ReadOnlySpan<byte> row)
    {
        Span<byte> padded = stackalloc byte[Stripe];
        padded.Clear();
        row.CopyTo(padded);
        return OfStripes(padded, row.Length);
    }

    // The last stripe overlaps the one before where the row is no multiple of it.
    private static UInt128 OfStripes(ReadOnlySpan<byte> row, int length)
    {
        var (low, high) = (0x9E3779B97F4A7C15 ^ (ulong)length, 0xD6E8FEB86659FD93);
        var (otherLow, otherHigh) = (0xA0761D6478BD642F, 0xE7037ED1A0B428DB);
        ref var bytes = ref MemoryMarshal.GetReference(row);
        var last = row.Length - Stripe;
        for (var offset = 0; offset < last; offset += Stripe)
        {
            Mix(ref Unsafe.Add(ref bytes, offset), ref low, ref high);
            Mix(ref Unsafe.Add(ref bytes, offset + 16), ref otherLow, ref otherHigh);
        }

        Mix(ref Unsafe.Add(ref bytes, last), ref low, ref high);
        Mix(ref Unsafe.Add(ref bytes, last + 16), ref otherLow, ref otherHigh);
        for (var round = 0; round < 2; round++)
        {
            var (lowBefore, highBefore) = (low, high);
            Mix(otherHigh, otherLow, ref low, ref high);
            Mix(lowBefore, highBefore, ref otherLow, ref otherHigh);
        }

        return new UInt128(high ^ otherLow, low ^ otherHigh);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mix(ref byte bytes, ref ulong low, ref ulong high) =>
        Mix(LittleEndian(ref bytes), LittleEndian(ref Unsafe.Add(ref bytes, 8)), ref low, ref high);

    // Adding the input keeps it even where the product is zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mix(ulong first, ulong second, ref ulong low, ref ulong high)
    {
        var top = Math.BigMul(first ^ low, second ^ high, out var bottom);
        low = unchecked((low ^ bottom) + second);
        high = unchecked((high ^ top) + first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LittleEndian(ref byte bytes)
    {
        var value = Unsafe.ReadUnaligned<ulong>(ref bytes);
        return BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
    }
}
