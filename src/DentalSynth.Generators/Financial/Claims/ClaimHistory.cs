using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Records the history of a patient's claims: tracking, snapshots and out-of-network payments.</summary>
/// <param name="member">The patient.</param>
/// <param name="practice">The practice.</param>
/// <param name="rows">Where the rows go.</param>
internal sealed class ClaimHistory(Member member, Practice practice, IRowWriter rows)
{
    // The last allowed fee of an out-of-network plan, by plan and procedure code.
    private readonly Dictionary<(long PlanNum, long CodeNum), (DateOnly Day, Money Allowed)> learned = [];

    /// <summary>Records a new claim, which is sent later.</summary>
    public void Filed(InsuranceClaim claim)
    {
        Track(
            claim,
            claim.Created,
            ClaimTrackingType.ClaimUser,
            ClaimTrackingStatus.Entered,
            "Claim made from the visit"
        );
        foreach (var line in claim.Lines)
        {
            Recall(line, claim.Created);
        }
    }

    /// <summary>Records that the claim is sent.</summary>
    public void Sent(InsuranceClaim claim)
    {
        Track(claim, claim.Sent, ClaimTrackingType.StatusHistory, ClaimTrackingStatus.Sent, "Sent to the carrier");
        foreach (var line in claim.Lines)
        {
            rows.Add(ClaimHistoryRows.Snapshot(member.Keys.ClaimSnapshot.Next(), claim, line, claim.Sent));
        }
    }

    /// <summary>Records the carrier's first response.</summary>
    public void Answered(InsuranceClaim claim, DateOnly day, ClaimOutcome outcome)
    {
        Track(claim, day, ClaimTrackingType.ClaimProcReceived, ClaimTrackingStatus.None, "Answer posted");
        if (StatusAfter(outcome) is { } status)
        {
            Track(claim, day, ClaimTrackingType.StatusHistory, status, claim.ReasonUnderPaid!);
        }

        if (outcome is ClaimOutcome.Paid or ClaimOutcome.Denied)
        {
            Learn(claim, day, line => line.Paid);
        }
    }

    /// <summary>Records that the claim is resubmitted.</summary>
    public void Resent(InsuranceClaim claim, DateOnly day) =>
        Track(
            claim,
            day,
            ClaimTrackingType.StatusHistory,
            ClaimTrackingStatus.AppealSent,
            "Sent again with x-rays and notes"
        );

    /// <summary>Records the supplemental payment.</summary>
    public void PaidInFull(InsuranceClaim claim, DateOnly day)
    {
        Track(claim, day, ClaimTrackingType.ClaimProcReceived, ClaimTrackingStatus.None, "Second answer posted");
        Learn(claim, day, line => line.Estimate);
    }

    /// <summary>Records that the carrier holds to its first answer.</summary>
    public void AppealDenied(InsuranceClaim claim, DateOnly day) =>
        Track(claim, day, ClaimTrackingType.StatusHistory, ClaimTrackingStatus.Closed, "Appeal turned down");

    private static long? StatusAfter(ClaimOutcome outcome) =>
        outcome switch
        {
            ClaimOutcome.PaidShort => ClaimTrackingStatus.PaidShort,
            ClaimOutcome.DeniedThenPaid => ClaimTrackingStatus.MoreInformationAsked,
            ClaimOutcome.Denied => ClaimTrackingStatus.Closed,
            _ => null,
        };

    private void Track(InsuranceClaim claim, DateOnly day, string type, long status, string note)
    {
        var key = member.Keys.ClaimTracking.Next();
        var biller = practice.Staff.Billing[(int)(claim.ClaimNum % practice.Staff.Billing.Count)];
        rows.Add(ClaimHistoryRows.Tracking(key, claim, (day, type, status, note), biller));
    }

    private void Learn(InsuranceClaim claim, DateOnly day, Func<ClaimLine, Money> paid)
    {
        if (practice.HasContract(claim.Coverage.Plan))
        {
            return;
        }

        foreach (var line in claim.Lines.Where(line => paid(line) > Money.Zero))
        {
            learned[(claim.Coverage.Keys.PlanNum, line.Treatment.Code.CodeNum)] = (day, line.Allowed);
            rows.Add(ClaimHistoryRows.BlueBook(member.Keys.InsBlueBook.Next(), line, paid(line), day));
        }
    }

    private void Recall(ClaimLine line, DateOnly day)
    {
        if (learned.TryGetValue((line.Coverage.Keys.PlanNum, line.Treatment.Code.CodeNum), out var last))
        {
            rows.Add(ClaimHistoryRows.BlueBookLog(member.Keys.InsBlueBookLog.Next(), line, last, day));
        }
    }
}
