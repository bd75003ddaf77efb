using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Some new patients name a referral source, the same one for the whole family. Word of mouth is the most
/// common.</summary>
/// <remarks>Read by the dbt models int_patient_referral_bridge and mart_new_patient.</remarks>
public sealed class ReferralSourceRule
{
    private readonly double rate;
    private readonly long[] keys;
    private readonly double[] weights;

    /// <summary>Creates the rule.</summary>
    /// <param name="rate">Share of patients who name a referral source.</param>
    /// <param name="referrals">The referral sources with their frequencies; specialists are ignored.</param>
    public ReferralSourceRule(double rate, IReadOnlyList<ReferralSource> referrals)
    {
        this.rate = rate;
        var sources = referrals.Where(referral => referral.Specialty is null).ToList();
        keys = [.. sources.Select(source => source.ReferralNum)];
        weights = [.. sources.Select(source => source.Weight)];
    }

    /// <summary>Returns whether a patient names a referral source.</summary>
    public bool IsKnown(RandomSource patient) => patient.Chance(rate);

    /// <summary>Returns the ReferralNum of a family's referral source.</summary>
    public long Source(RandomSource family) => keys[family.PickIndex(weights)];
}
