namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Most referred patients see the specialist within weeks and finish within months. Some decline.</summary>
/// <remarks>Read by the dbt model int_patient_referral_bridge.</remarks>
/// <param name="declineRate">Share of referred patients who decline.</param>
public sealed class ReferralCourseRule(double declineRate)
{
    /// <summary>Returns the course of the referral.</summary>
    public ReferralCourse Course(DateOnly referred, RandomSource random)
    {
        // A specialist answers within two weeks, has a chair within a month and is done within three: the specialist's days,
        // not the practice's.
        var answered = BusinessDays.OnOrAfter(referred.AddDays(random.Between(1, 14)));
        if (random.Chance(declineRate))
        {
            return new(answered, null, null);
        }

        var consulted = BusinessDays.OnOrAfter(answered.AddDays(random.Between(3, 30)));
        return new(answered, consulted, BusinessDays.OnOrAfter(consulted.AddDays(random.Between(7, 90))));
    }
}
