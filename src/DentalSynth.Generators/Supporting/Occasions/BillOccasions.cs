using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting.Occasions;

/// <summary>Bills that stay unpaid are reminded of; when that does not help, they become tasks and
/// calls, and in the end an agency's.</summary>
internal sealed class BillOccasions(RecordRules rules) : IOccasions
{
    public void Open(PatientRecords records)
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
        var day = rules.Uncollectable.NoticeOn(bill.Day);
        if (rules.BalanceReminder.IsCallDue(bill.OpenOn(day), bill.LastPaid(day), day))
        {
            records.Log(day, Contacts.LastNotice);
        }

        if (bill is { GivenUp: { } givenUp, IsWrittenOff: false })
        {
            records.Log(givenUp, Contacts.HandedToAgency);
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
