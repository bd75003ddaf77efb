namespace DentalSynth.Generators.Output.Copy;

/// <summary>The header and trailer of PostgreSQL's binary COPY format.</summary>
internal static class CopyFormat
{
    private static readonly byte[] Signature = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8];

    /// <summary>The header: signature, no flags, no extension.</summary>
    public static ReadOnlyMemory<byte> Header { get; } = (byte[])[.. Signature, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The trailer.</summary>
    public static ReadOnlyMemory<byte> Trailer { get; } = (byte[])[0xFF, 0xFF];
}
