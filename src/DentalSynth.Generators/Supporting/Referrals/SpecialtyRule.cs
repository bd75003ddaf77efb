using DentalSynth.Generators.Model.Codes.Office;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Unaccepted difficult treatment is referred to a specialist. Children who need braces are referred to an
/// orthodontist.</summary>
/// <remarks>Read by the dbt model int_patient_referral_bridge.</remarks>
/// <param name="rate">Share of difficult cases referred to a specialist.</param>
/// <param name="orthodonticRate">Share of check-ups at the age for braces that lead to an orthodontic referral.</param>
/// <param name="orthodonticFrom">Youngest age for braces.</param>
/// <param name="orthodonticTo">Oldest age for braces.</param>
public sealed class SpecialtyRule(double rate, double orthodonticRate, int orthodonticFrom, int orthodonticTo)
{
    /// <summary>Returns the specialty for a procedure, or null when it is not referred.</summary>
    public long? OfWork(string procCode, RandomSource random) =>
        Specialty(procCode) is { } specialty && random.Chance(rate) ? specialty : null;

    /// <summary>Returns whether a child is referred to an orthodontist.</summary>
    public bool NeedsOrthodontist(int age, RandomSource random) =>
        age >= orthodonticFrom && age <= orthodonticTo && random.Chance(orthodonticRate);

    private static long? Specialty(string procCode) =>
        procCode switch
        {
            "D3310" or "D3320" or "D3330" => ProviderSpecialty.Endodontics,
            "D4341" or "D4342" => ProviderSpecialty.Periodontics,
            "D6010" or "D7210" or "D7220" or "D7230" or "D7240" or "D7250" => ProviderSpecialty.OralSurgery,
            _ => null,
        };
}
