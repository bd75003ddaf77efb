namespace DentalSynth.Generators.Model.Practices;

/// <summary>Somebody who sends patients or takes them (table referral).</summary>
/// <param name="ReferralNum">Key of the referral.</param>
/// <param name="Specialty">What a specialist whom patients are sent to is trained in; null for a source that patients
/// come from.</param>
/// <param name="Weight">How often it is chosen against others of its kind; above 0.</param>
public sealed record ReferralSource(long ReferralNum, long? Specialty, double Weight);
