using System.Security.Cryptography;
using System.Text;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Cli.Output;

/// <summary>A short hash of all rows of all tables. Equal options give equal fingerprints.</summary>
internal static class Fingerprint
{
    private const int Length = 16;

    public static string Of(IReadOnlyList<TableDigest> tables) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', tables))))[..Length];
}
