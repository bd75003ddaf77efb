using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>A new patient says who sent them, fills in forms and shows an insurance card.</summary>
internal static class NewPatientEvents
{
    /// <summary>Records the referral source when the first visit is booked.</summary>
    public static void Book(PatientRecords records)
    {
        var rule = records.Rules.ReferralSource;
        if (rule.IsKnown(records.Draw("referral source known", records.Member.PatNum)))
        {
            var family = records.Member.Household.Guarantor.PatNum;
            records.Refer(new PatientReferral(rule.Source(records.Draw("referral source", family)), null, 0, null));
        }
    }

    /// <summary>Takes the forms at the first visit.</summary>
    public static void Complete(Visit first, PatientRecords records)
    {
        var member = records.Member;
        if (records.Rules.PaperForm.IsHandedIn(records.Draw("paper form", member.PatNum)))
        {
            records.File(FiledDocuments.MedicalHistory, first);
        }
        else
        {
            records.Fill(PatientForms.Registration, first);
            records.Fill(PatientForms.MedicalHistory, first);
        }

        if (records.Rules.InsuranceCard.IsScanned(member.IsInsured, records.Draw("insurance card", member.PatNum)))
        {
            records.File(FiledDocuments.InsuranceCard, first);
        }
    }
}
