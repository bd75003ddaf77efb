using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>New patients: referral source, forms and insurance card.</summary>
internal sealed class NewPatientEvents(RecordRules rules) : IPatientEvents
{
    public void Record(PatientRecords records)
    {
        var member = records.Member;
        if (member.Visits.Count == 0)
        {
            return;
        }

        if (rules.ReferralSource.IsKnown(records.Draw("referral source known", member.PatNum)))
        {
            var family = member.Household.Guarantor.PatNum;
            var source = rules.ReferralSource.Source(records.Draw("referral source", family));
            records.Refer(member.Visits[0].BookedOn, new PatientReferral(source, null, 0, null));
        }

        var first = member.Visits.FirstOrDefault(visit => visit.Status == AptStatus.Complete);
        if (first is null)
        {
            return;
        }

        if (rules.PaperForm.IsHandedIn(records.Draw("paper form", member.PatNum)))
        {
            records.File(first, FiledDocuments.MedicalHistory);
        }
        else
        {
            records.Fill(first, PatientForms.Registration);
            records.Fill(first, PatientForms.MedicalHistory);
        }

        if (rules.InsuranceCard.IsScanned(member.IsInsured, records.Draw("insurance card", member.PatNum)))
        {
            records.File(first, FiledDocuments.InsuranceCard);
        }
    }
}
