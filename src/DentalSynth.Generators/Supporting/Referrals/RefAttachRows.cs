using DentalSynth.Generators.Model.Codes.Patients;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Writes referral sources and referrals to specialists as table refattach.</summary>
/// <remarks>RefType is OpenDental's: true for from, false for to. Read by the dbt models int_patient_referral_bridge
/// and mart_referral_source_kpis.</remarks>
[Table(
    "RefAttach",
    BelongsTo = TableScope.Patient,
    Noun = "referral attachments",
    LeastPer1000Patients = 200,
    Changes = "DateProcComplete DateTStamp RefToStatus",
    MayBeEmpty = "DateProcComplete ProvNum"
)]
internal sealed class RefAttachRows(DateOnly asOf)
{
    /// <summary>Writes a referral as it stands on the as-of date.</summary>
    public void Write(Member member, PatientReferral referred, DateOnly day, IRowWriter rows)
    {
        var key = member.Keys.RefAttach.Next();
        var status = referred.Course?.StatusOn(asOf) ?? ReferralToStatus.None;
        rows.Add(
            new RefAttach
            {
                RefAttachNum = key,
                ReferralNum = referred.ReferralNum,
                PatNum = member.PatNum,
                ItemOrder = (short)++member.Referrals,
                RefDate = day,
                RefType = referred.Course is null,
                RefToStatus = (short)status,
                Note = string.Empty,
                IsTransitionOfCare = referred.Course is not null,
                ProcNum = referred.ProcNum,
                DateProcComplete = status == ReferralToStatus.Complete ? referred.Course?.Completed : null,
                ProvNum = referred.ProvNum,
                DateTStamp = Clock.Closing(referred.Course?.LastChange(day, asOf) ?? day),
            }
        );
    }
}
