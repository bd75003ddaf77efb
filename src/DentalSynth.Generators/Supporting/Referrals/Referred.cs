namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>From whom a patient came, or to which specialist a patient is sent, by whom and for what.</summary>
/// <param name="ReferralNum">Key of the source or specialist.</param>
/// <param name="ProvNum">The dentist or hygienist who sends the patient; null for a source.</param>
/// <param name="ProcNum">The planned procedure, or 0.</param>
/// <param name="Course">What becomes of it at the specialist's; null for a source.</param>
internal readonly record struct Referred(long ReferralNum, long? ProvNum, long ProcNum, ReferralCourse? Course);
