namespace DentalSynth.Generators.Practices;

/// <summary>Somebody who sends patients or takes them (table referral).</summary>
/// <param name="ReferralNum">Key of the referral.</param>
/// <param name="IsSpecialist">A specialist whom patients are sent to; else a source that patients come from.</param>
public sealed record ReferralSource(long ReferralNum, bool IsSpecialist);
