using System.Globalization;
using DentalSynth.Generators.Insurance.Plans;
using DentalSynth.Generators.Model.Insurance;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Tables claimtracking, claimsnapshot, insbluebook and insbluebooklog.</summary>
/// <remarks>Read by the dbt models int_claim_tracking, int_claim_snapshot and int_insurance_payment_allocated.</remarks>
[Table("ClaimSnapshot", BelongsTo = TableScope.Patient, LeastPer1000Patients = 1_400)]
[Table("ClaimTracking", BelongsTo = TableScope.Patient, Noun = "claim tracking entries", LeastPer1000Patients = 4_000)]
[Table("InsBlueBook", BelongsTo = TableScope.Patient, Noun = "blue book entries", Backdated = "ProcDate")]
[Table("InsBlueBookLog", BelongsTo = TableScope.Patient, Noun = "blue book changes")]
internal static class ClaimHistoryRows
{
    /// <summary>Returns the row of a claim's status change.</summary>
    public static ClaimTracking Tracking(
        long claimTrackingNum,
        InsuranceClaim claim,
        (DateOnly Day, string Type, long Status, string Note) step,
        long userNum
    ) =>
        new()
        {
            ClaimTrackingNum = claimTrackingNum,
            ClaimNum = claim.ClaimNum,
            TrackingType = step.Type,
            UserNum = userNum,
            DateTimeEntry = Clock.Closing(step.Day),
            Note = step.Note,
            TrackingDefNum = step.Status,
            TrackingErrorDefNum = 0,
        };

    /// <summary>Returns the estimate of a claim line on the day the claim was sent.</summary>
    public static ClaimSnapshot Snapshot(long claimSnapshotNum, InsuranceClaim claim, ClaimLine line, DateOnly day) =>
        new()
        {
            ClaimSnapshotNum = claimSnapshotNum,
            ProcNum = line.Treatment.ProcNum,
            ClaimType = claim.Type,
            Writeoff = line.WriteOffEstimate.ToDollars(),
            InsPayEst = line.Estimate.ToDollars(),
            Fee = line.Treatment.Fee.ToDollars(),
            DateTEntry = Clock.Closing(day),
            ClaimProcNum = line.ClaimProcNum,
            SnapshotTrigger = false,
        };

    /// <summary>Returns an out-of-network plan's payment for a procedure.</summary>
    public static InsBlueBook BlueBook(long insBlueBookNum, ClaimLine line, Money paid, DateOnly day) =>
        new()
        {
            InsBlueBookNum = insBlueBookNum,
            ProcCodeNum = line.Treatment.Code.CodeNum,
            CarrierNum = line.Coverage.Keys.CarrierNum,
            PlanNum = line.Coverage.Keys.PlanNum,
            GroupNum = PlanRows.GroupNumber(line.Coverage.Plan),
            InsPayAmt = paid.ToDollars(),
            AllowedOverride = line.Allowed.ToDollars(),
            DateTEntry = Clock.Closing(day),
            ProcNum = line.Treatment.ProcNum,
            ProcDate = line.Treatment.Date,
            ClaimType = line.Claim!.Type,
            ClaimNum = line.Claim.ClaimNum,
        };

    /// <summary>Returns the log of an estimate based on an earlier payment.</summary>
    public static InsBlueBookLog BlueBookLog(
        long insBlueBookLogNum,
        ClaimLine line,
        (DateOnly Day, Money Allowed) earlier,
        DateOnly day
    ) =>
        new()
        {
            InsBlueBookLogNum = insBlueBookLogNum,
            ClaimProcNum = line.ClaimProcNum,
            AllowedFee = earlier.Allowed.ToDollars(),
            DateTEntry = Clock.Closing(day),
            Description = string.Create(
                CultureInfo.InvariantCulture,
                $"Allowed {earlier.Allowed} as in the payment of {earlier.Day:yyyy-MM-dd}"
            ),
        };
}
