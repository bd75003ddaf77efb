using System.Globalization;

namespace DentalSynth.Generators.Tables;

/// <summary>The digest of a table's rows.</summary>
/// <param name="Table">The table's name, without the schema.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Hash">The sum of the rows' hashes, independent of their order and the number of workers.
/// </param>
public sealed record TableDigest(string Table, long Rows, UInt128 Hash)
{
    /// <summary>Gets the hash as 32 hexadecimal digits.</summary>
    public string HashText => Hash.ToString("x32", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Table} {Rows} {HashText}");
}
