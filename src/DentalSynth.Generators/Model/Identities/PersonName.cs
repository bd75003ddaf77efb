using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Model.Identities;

/// <summary>What a grown-up is called.</summary>
/// <param name="First">First name.</param>
/// <param name="Last">Family name.</param>
public sealed record PersonName(string First, string Last)
{
    /// <summary>Returns a woman's or a man's name, one as likely as the other.</summary>
    public static PersonName Draw(NamePools names, RandomSource source) =>
        new(source.Pick(source.Chance(0.5) ? names.FemaleNames : names.MaleNames), source.Pick(names.LastNames));
}
