using System.Text;

namespace DentalSynth.Generators.Settings;

/// <summary>Reads a user's file without trust: a text of at most a megabyte, never a pipe or a device that has no end.
/// </summary>
internal static class SmallTextFile
{
    private const int MostBytes = 1_000_000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Returns the file's text.</summary>
    /// <exception cref="ProfileException">It is not there, can't be read or is no such text.</exception>
    public static string Read(string path)
    {
        try
        {
            return
                Strict.GetString(Bytes(path)).TrimStart('\uFEFF') is var text
                && text.Contains('\0', StringComparison.Ordinal)
                ? throw new ProfileException($"{path} is not a text file")
                : text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ProfileException(
                e is DecoderFallbackException ? $"{path} is not a text file" : $"{path} can't be read: {e.Message}"
            );
        }
    }

    // Pipes and devices have no length, which tells them apart without opening them: opening may wait for ever.
    private static byte[] Bytes(string path)
    {
        var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
        return Directory.Exists(path) ? throw new ProfileException($"{path} is a folder, not a CSV file")
            : file.Length == 0 ? throw new ProfileException($"{path} is empty or not a regular file")
            : file.Length > MostBytes ? throw new ProfileException($"{path} has more than {MostBytes:N0} bytes")
            : File.ReadAllBytes(path);
    }
}
