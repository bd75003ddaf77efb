using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>Unpaid balances: reminders, then tasks and calls, then the final notice and collections.</summary>
internal sealed class BillEvents(RecordRules rules) : IPatientEvents
{
    public void Record(PatientRecords records)
    {
        foreach (var bill in records.Member.Bills)
        {
            var day = rules.BalanceReminder.MessageOn(bill.Day);
            if (rules.BalanceReminder.IsMessageDue(bill.OpenOn(day), bill.LastPaid(day), day))
            {
                var texts = rules.MessageMode.WantsTexts(records.Draw("message mode", records.Member.PatNum));
                records.Log(day, texts ? Contacts.BalanceByText : Contacts.BalanceByEmail);
                Call(bill, records);
            }

            WarnForTheLastTime(bill, records);
        }
    }

    private void WarnForTheLastTime(PatientBill bill, PatientRecords records)
    {
        var day = rules.BadDebt.NoticeOn(bill.Day);
        if (rules.BalanceReminder.IsCallDue(bill.OpenOn(day), bill.LastPaid(day), day))
        {
            records.Log(day, Contacts.LastNotice);
        }

        if (bill is { UncollectibleSince: { } since, IsWrittenOff: false })
        {
            records.Log(since, Contacts.HandedToAgency);
        }
    }

    private void Call(PatientBill bill, PatientRecords records)
    {
        var day = rules.BalanceReminder.CallOn(bill.Day);
        var open = bill.OpenOn(day);
        if (!rules.BalanceReminder.IsCallDue(open, bill.LastPaid(day), day))
        {
            return;
        }

        var times = rules.TaskTiming.Times(day, records.Draw("balance task", bill.AptNum));
        records.Assign(day, FollowUps.OpenBalance, rules.TaskPriority.Priority(open), times);
        if (times.Done is { } done && bill.OpenOn(done) > Money.Zero)
        {
            records.Log(done, Contacts.BalanceCall);
        }
    }
}
