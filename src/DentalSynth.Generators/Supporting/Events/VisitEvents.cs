using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>A visit's reminder, the call when it is missed, and what is filed when it is completed.</summary>
internal static class VisitEvents
{
    /// <summary>Records a reminder.</summary>
    public static void Remind(DateTime sent, PatientRecords records) =>
        records.Log(records.WantsTexts ? Contacts.ReminderByText : Contacts.ReminderByEmail, sent);

    /// <summary>Records what the patient answered to it.</summary>
    public static void Confirm(DateTime confirmed, PatientRecords records) =>
        records.Log(records.WantsTexts ? Contacts.ConfirmationByText : Contacts.ConfirmationByEmail, confirmed);

    /// <summary>Has a broken appointment followed by a call.</summary>
    public static void Break(Visit visit, bool isRebooked, PatientRecords records)
    {
        var random = records.Draw("missed visit call", visit.AptNum);
        if (records.Rules.BrokenAppointmentCall.CalledOn(visit.Date, isRebooked, random) is not { } day)
        {
            return;
        }

        if (isRebooked)
        {
            // The call in which the other time is made.
            records.Log(Contacts.MissedAndRescheduled, visit.Last.At.AddMinutes(random.Between(5, 19)));
        }
        else
        {
            records.Log(Contacts.MissedAndNotRescheduled, day);
        }
    }

    /// <summary>Files what a completed visit leaves.</summary>
    public static void Complete(Visit visit, PatientRecords records)
    {
        foreach (var treatment in visit.Treatments)
        {
            if (records.Rules.Radiograph.IsTaken(treatment.Code.ProcCode))
            {
                records.File(FiledDocuments.Radiograph(treatment.Code.Description), visit);
            }
        }

        if (records.Rules.Consent.IsSigned(visit.Kind))
        {
            records.Fill(PatientForms.Consent, visit);
        }

        if (records.Member.Treatments.Any(work => work.PreparedBy?.Visit == visit))
        {
            records.File(FiledDocuments.LabSlip, visit);
        }

        var random = records.Draw("aftercare call", visit.AptNum);
        if (records.Rules.AftercareCall.CalledOn(visit.Kind, visit.Date, random) is { } day)
        {
            records.Log(Contacts.Aftercare, day);
        }

        if (visit.Kind is AppointmentKind.NewChild or AppointmentKind.ChildHygiene)
        {
            SendToOrthodontist(visit, records);
        }
    }

    // Once.
    private static void SendToOrthodontist(Visit visit, PatientRecords records)
    {
        var member = records.Member;
        if (
            !member.IsSentToOrthodontist
            && records.Rules.Specialty.NeedsOrthodontist(member.AgeOn(visit.Date), records.Draw("braces", visit.AptNum))
        )
        {
            member.IsSentToOrthodontist = true;
            records.Send(ProviderSpecialty.Orthodontics, visit, null);
        }
    }
}
