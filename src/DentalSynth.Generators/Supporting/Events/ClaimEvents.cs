using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>Overdue and denied claims: tasks and calls.</summary>
internal sealed class ClaimEvents(RecordRules rules) : IPatientEvents
{
    public void Record(PatientRecords records)
    {
        foreach (var claim in records.Member.Claims)
        {
            var expected = claim.Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Estimate);
            if (!rules.ClaimFollowUp.IsFollowedUp(expected))
            {
                continue;
            }

            var priority = rules.TaskPriority.Priority(expected);
            AskForAnswer(claim, priority, records);
            if (claim is { IsDenied: true, Received: { } denied })
            {
                Appeal(claim, denied, priority, records);
            }
        }
    }

    private void AskForAnswer(InsuranceClaim claim, long priority, PatientRecords records)
    {
        var day = rules.ClaimFollowUp.CheckedOn(claim.Sent);
        if (claim.Received <= day)
        {
            return;
        }

        var times = rules.TaskTiming.Times(day, records.Draw("claim task", claim.ClaimNum));
        records.Assign(day, FollowUps.UnansweredClaim, priority, times);
        if (times.Done is { } done)
        {
            records.Log(done, Contacts.UnansweredClaimCall);
        }
    }

    // The task is completed when the claim is resubmitted or accepted as denied.
    private void Appeal(InsuranceClaim claim, DateOnly denied, long priority, PatientRecords records)
    {
        var times = rules.TaskTiming.Times(denied, records.Draw("denied claim task", claim.ClaimNum));
        if (claim.Resent is { } resent)
        {
            times = new(times.Seen < resent ? times.Seen : resent, resent);
        }

        records.Assign(denied, FollowUps.DeniedClaim, priority, times);
        records.Log(times.Seen, claim.Resent is null ? Contacts.DeniedForGood : Contacts.DeniedAtFirst);
    }
}
