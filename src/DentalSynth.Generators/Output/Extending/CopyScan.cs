using System.Buffers.Binary;
using DentalSynth.Generators.Output.Copy;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>Reads rows in PostgreSQL's binary COPY format without decoding their values.</summary>
/// <param name="source">The bytes, starting with the header.</param>
internal sealed class CopyScan(Stream source)
{
    private const int Incomplete = -1;
    private const int Trailer = 0;

    private byte[] bytes = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>Returns the count and hash of all rows.</summary>
    /// <exception cref="EndOfStreamException">The trailer is missing.</exception>
    public async Task<RowDigest> DigestAsync(CancellationToken cancellationToken)
    {
        var digest = new RowDigest();
        while (end < CopyFormat.Header.Length)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        start = CopyFormat.Header.Length;
        while (true)
        {
            switch (RowLength(bytes.AsSpan(start, end - start)))
            {
                case Incomplete:
                    await FillAsync(cancellationToken).ConfigureAwait(false);
                    break;
                case Trailer:
                    return digest;
                case var length:
                    digest.Add(bytes.AsSpan(start, length));
                    start += length;
                    break;
            }
        }
    }

    private static int RowLength(ReadOnlySpan<byte> rest)
    {
        if (!BinaryPrimitives.TryReadInt16BigEndian(rest, out var columns))
        {
            return Incomplete;
        }

        if (columns < 0)
        {
            return Trailer;
        }

        var length = sizeof(short);
        for (var column = 0; column < columns; column++)
        {
            if (length > rest.Length || !BinaryPrimitives.TryReadInt32BigEndian(rest[length..], out var size))
            {
                return Incomplete;
            }

            length += sizeof(int) + Math.Max(size, 0); // -1 is null
        }

        return length <= rest.Length ? length : Incomplete;
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        bytes.AsSpan(start, end - start).CopyTo(bytes);
        (start, end) = (0, end - start);
        if (end == bytes.Length)
        {
            Array.Resize(ref bytes, bytes.Length * 2);
        }

        var read = await source.ReadAsync(bytes.AsMemory(end), cancellationToken).ConfigureAwait(false);
        end += read > 0 ? read : throw new EndOfStreamException();
    }
}
