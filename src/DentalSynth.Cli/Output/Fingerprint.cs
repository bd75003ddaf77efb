using System.Security.Cryptography;
using System.Text;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Cli.Output;

/// <summary>One short text for all rows of all tables: the same options give the same.</summary>
internal static class Fingerprint
{
    private const int Length = 16;

    /// <summary>Returns the fingerprint, in hexadecimal digits.</summary>
    public static string Of(IReadOnlyList<TableDigest> tables) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', tables))))[..Length];
}
