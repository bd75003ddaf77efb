using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Some new patients say what brought them, the same for a whole family; word of mouth comes first.</summary>
/// <remarks>Read by the dbt models int_patient_referral_bridge and mart_new_patient.</remarks>
public sealed class ReferralSourceRule
{
    private readonly double rate;
    private readonly long[] keys;
    private readonly double[] weights;

    /// <summary>Creates the rule.</summary>
    /// <param name="rate">Share of patients who say it.</param>
    /// <param name="referrals">Who sends patients, by how often; specialists among them are left out.</param>
    public ReferralSourceRule(double rate, IReadOnlyList<ReferralSource> referrals)
    {
        this.rate = rate;
        var sources = referrals.Where(referral => referral.Specialty is null).ToList();
        keys = [.. sources.Select(source => source.ReferralNum)];
        weights = [.. sources.Select(source => source.Weight)];
    }

    /// <summary>Returns whether a patient says it.</summary>
    public bool IsKnown(RandomSource patient) => patient.Chance(rate);

    /// <summary>Returns the ReferralNum of what brought a family.</summary>
    public long Source(RandomSource family) => keys[family.PickIndex(weights)];
}
