namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>A referral from a source or to a specialist.</summary>
/// <param name="ReferralNum">Key of the source or specialist.</param>
/// <param name="ProvNum">The referring provider; null for a referral source.</param>
/// <param name="ProcNum">The treatment planned procedure, or 0.</param>
/// <param name="Course">The course at the specialist; null for a referral source.</param>
internal readonly record struct PatientReferral(long ReferralNum, long? ProvNum, long ProcNum, ReferralCourse? Course);
