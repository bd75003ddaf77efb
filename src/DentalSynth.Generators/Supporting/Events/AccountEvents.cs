using DentalSynth.Generators.Financial;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Supporting.Communications;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>Follows up what happens on a patient's account.</summary>
internal sealed class AccountEvents(PatientRecords records) : IAccountWatcher
{
    public void Filed(InsuranceClaim claim) => records.FollowUp(ClaimEvents.AskForAnswer(claim, records));

    public void Denied(InsuranceClaim claim) => ClaimEvents.Appeal(claim, records);

    public void Billed(PatientBill bill)
    {
        records.FollowUp(BillEvents.Remind(bill, records));
        records.FollowUp(BillEvents.WarnForTheLastTime(bill, records));
    }

    public void GivenToAgency(PatientBill bill) => records.Log(Contacts.HandedToAgency);
}
