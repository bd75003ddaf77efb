using System.Globalization;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Model.Identities;

/// <summary>Where somebody lives or works.</summary>
/// <param name="Street">House number and street.</param>
/// <param name="Town">The town.</param>
public sealed record PostalAddress(string Street, Town Town)
{
    private const int HighestHouseNumber = 9_999;

    /// <summary>Returns an address in any of the towns.</summary>
    public static PostalAddress Draw(NamePools names, RandomSource source) =>
        Draw(names, source.Pick(names.ZipCodes), source);

    /// <summary>Returns an address in a town.</summary>
    public static PostalAddress Draw(NamePools names, Town town, RandomSource source)
    {
        var number = source.Between(1, HighestHouseNumber).ToString(CultureInfo.InvariantCulture);
        return new($"{number} {source.Pick(names.Streets)}", town);
    }
}
