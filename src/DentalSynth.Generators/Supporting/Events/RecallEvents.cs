using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Scheduling.Recalls;
using DentalSynth.Generators.Supporting.Communications;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>A patient whose check-up is overdue gets a message, and later a call.</summary>
internal static class RecallEvents
{
    /// <summary>Sends the message after a check-up that nothing follows.</summary>
    public static IEnumerable<DateOnly> Message(Visit last, RecallRule recall, PatientRecords records)
    {
        var due = recall.NextDue(last.Date);
        if (records.Rules.RecallReminder.MessageOn(due, records.Draw("recall message", last.AptNum)) is { } day)
        {
            yield return day;
            if (IsOverdue(last, records))
            {
                records.Log(records.WantsTexts ? Contacts.RecallByText : Contacts.RecallByEmail);
            }
        }
    }

    /// <summary>Calls after a check-up that nothing follows.</summary>
    public static IEnumerable<DateOnly> Call(Visit last, RecallRule recall, PatientRecords records)
    {
        var due = recall.NextDue(last.Date);
        if (records.Rules.RecallReminder.CallOn(due, records.Draw("recall call", last.AptNum)) is { } day)
        {
            yield return day;
            if (IsOverdue(last, records))
            {
                records.Log(Contacts.RecallCall);
            }
        }
    }

    // A check-up that was booked since counts unless it was broken.
    private static bool IsOverdue(Visit last, PatientRecords records) =>
        !records.Member.Visits.Any(visit =>
            visit.AptNum > last.AptNum
            && visit.IsCheckUp
            && !(visit.Status == AptStatus.Broken && visit.Date < records.Today)
        );
}
