using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling.Recalls;
using DentalSynth.Generators.Supporting.Communications;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>Overdue recalls: messages and calls.</summary>
internal sealed class RecallEvents(RecordRules rules, RecallRule recall) : IPatientEvents
{
    public void Record(PatientRecords records)
    {
        foreach (var visit in records.Member.Visits)
        {
            if (visit.Status == AptStatus.Complete && IsCheckUp(visit))
            {
                Remind(visit, records);
            }
        }
    }

    private static bool IsCheckUp(Visit visit) =>
        visit.Kind is >= AppointmentKind.NewAdult and <= AppointmentKind.ChildHygiene;

    private void Remind(Visit last, PatientRecords records)
    {
        var due = recall.NextDue(last.Date);
        var message = rules.RecallReminder.MessageOn(due, records.Draw("recall message", last.AptNum));
        if (message is { } day && IsOverdue(last, day, records.Member))
        {
            var texts = rules.MessageMode.WantsTexts(records.Draw("message mode", records.Member.PatNum));
            records.Log(day, texts ? Contacts.RecallByText : Contacts.RecallByEmail);
        }

        var call = rules.RecallReminder.CallOn(due, records.Draw("recall call", last.AptNum));
        if (call is { } later && IsOverdue(last, later, records.Member))
        {
            records.Log(later, Contacts.RecallCall);
        }
    }

    // A recall visit booked by that day counts unless it was broken by then.
    private static bool IsOverdue(Visit last, DateOnly day, Member member) =>
        !member.Visits.Any(visit =>
            visit.AptNum > last.AptNum
            && IsCheckUp(visit)
            && visit.BookedOn <= day
            && !(visit.Status == AptStatus.Broken && visit.Date < day)
        );
}
