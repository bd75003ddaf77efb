using System.Buffers.Binary;

namespace DentalSynth.Generators.Sinks;

/// <summary>A 128-bit hash of a row's bytes, the same on every machine. It tells rows apart; it keeps no secrets.</summary>
internal static class RowHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;
    private const ulong Third = 0xA0761D6478BD642F;
    private const ulong Fourth = 0xE7037ED1A0B428DB;

    /// <summary>Returns the hash of a row.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> row)
    {
        var (high, low) = (First ^ (ulong)row.Length, Second);
        while (row.Length >= 16)
        {
            Mix(row, ref high, ref low);
            row = row[16..];
        }

        Span<byte> rest = stackalloc byte[16];
        rest.Clear();
        row.CopyTo(rest);
        Mix(rest, ref high, ref low);
        return new UInt128(Fold(high ^ Third, low ^ First), Fold(high ^ Second, low ^ Fourth));
    }

    // Both halves see every byte, so that a difference is lost only if it is lost twice.
    private static void Mix(ReadOnlySpan<byte> bytes, ref ulong high, ref ulong low)
    {
        var left = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        var right = BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]);
        high = Fold(left ^ First, right ^ high);
        low = Fold(left ^ low, right ^ Third);
    }

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
