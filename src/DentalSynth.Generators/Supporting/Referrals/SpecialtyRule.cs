using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Hard work that a patient does not want done here is offered at a specialist's; crooked teeth of children
/// are always.</summary>
/// <remarks>Read by the dbt model int_patient_referral_bridge.</remarks>
/// <param name="rate">Share of hard cases that go to a specialist.</param>
/// <param name="bracesRate">Share of check-ups at the age for braces that find crooked teeth.</param>
public sealed class SpecialtyRule(double rate, double bracesRate)
{
    private const int YoungestForBraces = 9;
    private const int OldestForBraces = 15;

    /// <summary>Returns the specialty that a procedure is sent to, or null when it is not.</summary>
    public long? OfWork(string procCode, RandomSource random) =>
        Specialty(procCode) is { } specialty && random.Chance(rate) ? specialty : null;

    /// <summary>Returns whether a child is sent to have crooked teeth looked at.</summary>
    public bool NeedsBraces(int age, RandomSource random) =>
        age is >= YoungestForBraces and <= OldestForBraces && random.Chance(bracesRate);

    private static long? Specialty(string procCode) =>
        procCode switch
        {
            "D3310" or "D3320" or "D3330" => ProviderSpecialty.Endodontics,
            "D4341" or "D4342" => ProviderSpecialty.Periodontics,
            "D6010" or "D7210" or "D7220" or "D7230" or "D7240" or "D7250" => ProviderSpecialty.OralSurgery,
            _ => null,
        };
}
