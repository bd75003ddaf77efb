using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>An open bill is followed by a reminder, a call and a final notice.</summary>
internal static class BillEvents
{
    /// <summary>Reminds of a bill, and asks for a call when that does not help.</summary>
    public static IEnumerable<DateOnly> Remind(PatientBill bill, PatientRecords records)
    {
        var rule = records.Rules.BalanceReminder;
        yield return rule.MessageOn(bill.Day);
        if (!rule.IsMessageDue(bill.Open, bill.LastPaid, records.Today))
        {
            yield break;
        }

        records.Log(records.WantsTexts ? Contacts.BalanceByText : Contacts.BalanceByEmail);
        yield return rule.CallOn(bill.Day);
        if (!rule.IsCallDue(bill.Open, bill.LastPaid, records.Today))
        {
            yield break;
        }

        var times = records.Rules.TaskTiming.Times(records.Today, records.Draw("balance task", bill.AptNum));
        records.Assign(FollowUps.OpenBalance, records.Rules.TaskPriority.Priority(bill.Open), times);
        if (times.Done is { } done)
        {
            yield return done;
            if (bill.Open > Money.Zero)
            {
                records.Log(Contacts.BalanceCall);
            }
        }
    }

    /// <summary>Sends the final notice of a bill that is still open.</summary>
    public static IEnumerable<DateOnly> WarnForTheLastTime(PatientBill bill, PatientRecords records)
    {
        yield return records.Rules.BadDebt.NoticeOn(bill.Day);
        if (records.Rules.BalanceReminder.IsCallDue(bill.Open, bill.LastPaid, records.Today))
        {
            records.Log(Contacts.LastNotice);
        }
    }
}
