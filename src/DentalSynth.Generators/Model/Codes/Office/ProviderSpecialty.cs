namespace DentalSynth.Generators.Model.Codes.Office;

/// <summary>What a provider or referral is trained in (provider.Specialty, referral.Specialty): DefNums of category
/// 3.</summary>
/// <remarks>Read by int_provider_profile, which wants the number both as DefNum and as ItemValue of category
/// 3.</remarks>
public static class ProviderSpecialty
{
    /// <summary>General dentistry.</summary>
    public const long General = 1;

    /// <summary>Dental hygiene.</summary>
    public const long Hygiene = 2;

    /// <summary>Orthodontics.</summary>
    public const long Orthodontics = 3;

    /// <summary>Periodontics.</summary>
    public const long Periodontics = 4;

    /// <summary>Oral surgery.</summary>
    public const long OralSurgery = 5;

    /// <summary>Root canals.</summary>
    public const long Endodontics = 6;
}
