using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>Appointments: reminders, confirmations and calls after broken ones; completed visits leave radiographs,
/// slips and aftercare calls.</summary>
internal sealed class VisitEvents(RecordRules rules, VisitReminders reminders) : IPatientEvents
{
    public void Record(PatientRecords records)
    {
        foreach (var visit in records.Member.Visits)
        {
            Remind(visit, records);
            if (visit.Status == AptStatus.Broken)
            {
                CallMissed(visit, records);
            }
            else if (visit.Status == AptStatus.Complete)
            {
                Complete(visit, records);
            }
        }
    }

    private void Remind(Visit visit, PatientRecords records)
    {
        if (reminders.SentAt(visit) is not { } sent)
        {
            return;
        }

        var texts = rules.MessageMode.WantsTexts(records.Draw("message mode", records.Member.PatNum));
        records.Log(sent, texts ? Contacts.ReminderByText : Contacts.ReminderByEmail);
        if (reminders.ConfirmedAt(visit) is { } confirmed)
        {
            records.Log(confirmed, texts ? Contacts.ConfirmationByText : Contacts.ConfirmationByEmail);
        }
    }

    private void CallMissed(Visit visit, PatientRecords records)
    {
        var isRebooked = visit.Replacement is not null;
        var random = records.Draw("missed visit call", visit.AptNum);
        if (rules.BrokenAppointmentCall.CalledOn(visit.Date, isRebooked, random) is { } day)
        {
            records.Log(day, isRebooked ? Contacts.MissedAndRescheduled : Contacts.MissedAndNotRescheduled);
        }
    }

    private void Complete(Visit visit, PatientRecords records)
    {
        foreach (var treatment in visit.Treatments)
        {
            if (rules.Radiograph.IsTaken(treatment.Code.ProcCode))
            {
                records.File(visit, FiledDocuments.Radiograph(treatment.Code.Description));
            }
        }

        if (rules.Consent.IsSigned(visit.Kind))
        {
            records.Fill(visit, PatientForms.Consent);
        }

        if (visit.Fitting is not null)
        {
            records.File(visit, FiledDocuments.LabSlip);
        }

        var random = records.Draw("aftercare call", visit.AptNum);
        if (rules.AftercareCall.CalledOn(visit.Kind, visit.Date, random) is { } day)
        {
            records.Log(day, Contacts.Aftercare);
        }
    }
}
