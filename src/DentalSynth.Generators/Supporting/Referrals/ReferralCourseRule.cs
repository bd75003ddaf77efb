using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Most patients sent to a specialist are seen within weeks and done within months; some decline.</summary>
/// <remarks>Read by the dbt model int_patient_referral_bridge.</remarks>
/// <param name="declineRate">Share who decline.</param>
public sealed class ReferralCourseRule(double declineRate)
{
    /// <summary>Returns what becomes of the referral.</summary>
    public ReferralCourse Course(DateOnly referred, RandomSource random)
    {
        var answered = BusinessDays.OnOrAfter(referred.AddDays(random.Between(1, 14)));
        if (random.Chance(declineRate))
        {
            return new(answered, null, null);
        }

        var consulted = BusinessDays.OnOrAfter(answered.AddDays(random.Between(3, 30)));
        return new(answered, consulted, BusinessDays.OnOrAfter(consulted.AddDays(random.Between(7, 90))));
    }
}
