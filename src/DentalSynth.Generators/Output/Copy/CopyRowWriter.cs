using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace DentalSynth.Generators.Output.Copy;

/// <summary>Writes one row in binary COPY format: the number of columns, then the length and value of each,
/// big endian; length -1 is null.</summary>
/// <remarks>The buffer has room for all columns of fixed size before the row starts
/// (<see cref="TableDefinition.FixedSize"/>), so that only the others ask for room and the rest is stores.</remarks>
internal ref struct CopyRowWriter : IColumnWriter
{
    private const long TicksPerMicrosecond = 10;
    private const byte JsonbVersion = 1;
    private static readonly long TimestampEpoch = new DateTime(2000, 1, 1).Ticks;
    private static readonly int DateEpoch = new DateOnly(2000, 1, 1).DayNumber;

    private readonly CopyBuffer buffer;
    private ref byte next;

    public CopyRowWriter(CopyBuffer buffer, ref byte start)
    {
        this.buffer = buffer;
        next = ref start;
        Put((short)buffer.Table.Columns.Count);
    }

    /// <summary>Gets the next position to write at.</summary>
    public readonly ref byte Next => ref next;

    public void Write(bool? value)
    {
        if (value is not { } known)
        {
            Put(-1);
            return;
        }

        Put(1);
        next = known ? (byte)1 : (byte)0;
        next = ref Unsafe.Add(ref next, 1);
    }

    public void Write(short? value)
    {
        if (value is not { } known)
        {
            Put(-1);
            return;
        }

        Put(2);
        Put(known);
    }

    public void Write(int? value)
    {
        if (value is not { } known)
        {
            Put(-1);
            return;
        }

        Put(4);
        Put(known);
    }

    public void Write(long? value)
    {
        if (value is not { } known)
        {
            Put(-1);
            return;
        }

        Put(8);
        Put(known);
    }

    public void Write(float? value) =>
        Write(value is { } known ? BitConverter.SingleToInt32Bits(known) : default(int?));

    public void Write(double? value) =>
        Write(value is { } known ? BitConverter.DoubleToInt64Bits(known) : default(long?));

    public void Write(DateOnly? value) => Write(value is { } known ? known.DayNumber - DateEpoch : default(int?));

    public void Write(TimeOnly? value) =>
        Write(value is { } known ? known.Ticks / TicksPerMicrosecond : default(long?));

    public void Write(DateTime? value) =>
        Write(value is { } known ? (known.Ticks - TimestampEpoch) / TicksPerMicrosecond : default(long?));

    public void Write(byte[]? value)
    {
        if (value is null)
        {
            Put(-1);
            return;
        }

        next = ref buffer.Reserve(ref next, value.Length);
        Put(value.Length);
        value.CopyTo(MemoryMarshal.CreateSpan(ref next, value.Length));
        next = ref Unsafe.Add(ref next, value.Length);
    }

    public void WriteText(string? value, int ordinal, int maxLength)
    {
        if (value is null)
        {
            Put(-1);
            return;
        }

        if (value.Length == 0)
        {
            Put(0);
            return;
        }

        // PostgreSQL counts characters, a string UTF-16 units: never fewer.
        if (value.Length > maxLength && CharacterCount(value) > maxLength)
        {
            throw new ColumnValueException(
                buffer.Table,
                ordinal,
                $"a text of {CharacterCount(value)} characters: '{value}'"
            );
        }

        PutText(value, ordinal, prefix: 0);
    }

    public void WriteJson(string? value, int ordinal)
    {
        if (value is null)
        {
            Put(-1);
            return;
        }

        PutText(value, ordinal, prefix: 1);
    }

    private void PutText(string value, int ordinal, int prefix)
    {
        next = ref buffer.Reserve(ref next, prefix + (value.Length * 3));
        Unsafe.Add(ref next, 4) = JsonbVersion; // the text of any other type overwrites it
        var room = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref next, 4 + prefix), value.Length * 3);
        if (
            Utf8.FromUtf16(value, room, out _, out var size, replaceInvalidSequences: false) != OperationStatus.Done
            || room[..size].Contains((byte)0)
        )
        {
            throw new ColumnValueException(buffer.Table, ordinal, $"what is no valid text: '{value}'");
        }

        Put(prefix + size);
        next = ref Unsafe.Add(ref next, prefix + size);
    }

    private static int CharacterCount(string value) => value.EnumerateRunes().Count();

    private void Put(short value)
    {
        Unsafe.WriteUnaligned(ref next, BinaryPrimitives.ReverseEndianness(value));
        next = ref Unsafe.Add(ref next, 2);
    }

    private void Put(int value)
    {
        Unsafe.WriteUnaligned(ref next, BinaryPrimitives.ReverseEndianness(value));
        next = ref Unsafe.Add(ref next, 4);
    }

    private void Put(long value)
    {
        Unsafe.WriteUnaligned(ref next, BinaryPrimitives.ReverseEndianness(value));
        next = ref Unsafe.Add(ref next, 8);
    }
}
