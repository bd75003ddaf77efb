using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>A claim that is not answered or is denied is followed up, if it is worth it.</summary>
internal static class ClaimEvents
{
    /// <summary>Asks the carrier for an answer when it is overdue.</summary>
    public static IEnumerable<DateOnly> AskForAnswer(InsuranceClaim claim, PatientRecords records)
    {
        if (!IsFollowedUp(claim, records))
        {
            yield break;
        }

        yield return records.Rules.ClaimFollowUp.CheckedOn(claim.Sent);
        if (claim.Received is not null)
        {
            yield break;
        }

        var times = records.Rules.TaskTiming.Times(records.Today, records.Draw("claim task", claim.ClaimNum));
        records.Assign(FollowUps.UnansweredClaim, PriorityOf(claim, records), times);
        if (times.Done is { } done)
        {
            records.Log(Contacts.UnansweredClaimCall, done);
        }
    }

    /// <summary>Finds out why a claim was denied. The task is completed when the claim is sent again or the denial is
    /// accepted.</summary>
    public static void Appeal(InsuranceClaim claim, PatientRecords records)
    {
        if (!IsFollowedUp(claim, records))
        {
            return;
        }

        var times = records.Rules.TaskTiming.Times(records.Today, records.Draw("denied claim task", claim.ClaimNum));
        if (claim.Resent is { } resent)
        {
            times = new(times.Seen < resent ? times.Seen : resent, resent);
        }

        records.Assign(FollowUps.DeniedClaim, PriorityOf(claim, records), times);
        records.Log(claim.Resent is null ? Contacts.DeniedForGood : Contacts.DeniedAtFirst, times.Seen);
    }

    private static bool IsFollowedUp(InsuranceClaim claim, PatientRecords records) =>
        records.Rules.ClaimFollowUp.IsFollowedUp(Expected(claim));

    private static long PriorityOf(InsuranceClaim claim, PatientRecords records) =>
        records.Rules.TaskPriority.Priority(Expected(claim));

    private static Money Expected(InsuranceClaim claim) =>
        claim.Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Estimate);
}
