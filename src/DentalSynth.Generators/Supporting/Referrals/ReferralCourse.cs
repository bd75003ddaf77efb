using DentalSynth.Generators.Model.Codes.Patients;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>The course of a referral to a specialist.</summary>
/// <param name="Answered">The day on which the patient books with the specialist or declines.</param>
/// <param name="Consulted">The day of the consultation; null when the patient declines.</param>
/// <param name="Completed">The day on which the specialist completes the treatment; null when the patient
/// declines.</param>
public readonly record struct ReferralCourse(DateOnly Answered, DateOnly? Consulted, DateOnly? Completed)
{
    /// <summary>Returns the referral's status before the as-of date.</summary>
    public ReferralToStatus StatusOn(DateOnly asOf)
    {
        if (Answered >= asOf)
        {
            return ReferralToStatus.None;
        }

        if (Consulted is null)
        {
            return ReferralToStatus.Declined;
        }

        return Completed < asOf ? ReferralToStatus.Complete
            : Consulted < asOf ? ReferralToStatus.Consulted
            : ReferralToStatus.Scheduled;
    }

    /// <summary>Returns the last of its days before the as-of date, or the day of the referral.</summary>
    public DateOnly LastChange(DateOnly referred, DateOnly asOf) =>
        new[] { Completed, Consulted, Answered }.FirstOrDefault(day => day < asOf) ?? referred;
}
