using DentalSynth.Generators.Model.Codes.Insurance;

namespace DentalSynth.Generators.Validation.Financial;

/// <summary>Whether a claim's papers say what became of it.</summary>
internal static class ClaimTrailChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "A_claims_status_says_what_its_dates_say",
            "DateSent is set unless the claim is waiting, DateReceived where it is received; an appeal is tracked",
            ClaimsOfAnotherStatus
        ),
        new(
            "A_secondary_claim_follows_the_primarys_answer",
            "the primary claim for a procedure of a secondary one was received when that was entered",
            EarlySecondaryClaims
        ),
        new(
            "The_lines_of_a_sent_claim_have_a_snapshot_of_their_estimate",
            "a billed line has a claimsnapshot of its claim's DateSent, its fee and estimate; none before that",
            UnkeptEstimates
        ),
        new(
            "An_allowed_fee_from_the_blue_book_follows_an_entry_of_the_patient_and_code",
            "insbluebooklog takes AllowedFee from an earlier insbluebook entry",
            GroundlessEstimates
        ),
        new(
            "Every_coverage_and_every_plan_is_verified_as_its_history_says",
            "insverify has each patplan (VerifyType 2) and insplan (1), of the last day of its insverifyhist",
            Unverified
        ),
    ];

    private static IEnumerable<Offender> ClaimsOfAnotherStatus(CheckedPractice practice)
    {
        var appeals = practice
            .Rows.RowsOf<ClaimTracking>()
            .Where(step => step.TrackingDefNum == ClaimTrackingStatus.AppealSent)
            .Select(step => step.ClaimNum ?? 0)
            .ToHashSet();
        return practice
            .Rows.RowsOf<Claim>()
            .Where(claim =>
                claim.DateSent is null != (claim.ClaimStatus == ClaimStatus.Waiting)
                || claim.DateReceived is not null != (claim.ClaimStatus == ClaimStatus.Received)
                || claim.DateResent is not null != appeals.Contains(claim.ClaimNum)
            )
            .Select(claim => new Offender(
                claim,
                $"{claim.ClaimStatus}, sent {claim.DateSent:O}, received {claim.DateReceived:O}, again {claim.DateResent:O}"
            ));
    }

    private static IEnumerable<Offender> EarlySecondaryClaims(CheckedPractice practice)
    {
        var claims = practice.Rows.RowsOf<Claim>().ToDictionary(claim => claim.ClaimNum);
        var lines = practice
            .Rows.RowsOf<ClaimProc>()
            .Where(line => line.ClaimNum > 0)
            .Select(line => (line.ProcNum, Claim: claims.GetValueOrDefault(line.ClaimNum ?? 0)))
            .ToList();
        var primary = lines
            .Where(line => line.Claim?.ClaimType == ClaimType.Primary)
            .ToLookup(line => line.ProcNum, line => line.Claim!.DateReceived);
        return from line in lines
            where line.Claim?.ClaimType == ClaimType.Secondary
            where !primary[line.ProcNum].Any() || !primary[line.ProcNum].All(day => day <= line.Claim!.SecDateEntry)
            select new Offender(line.Claim!, $"entered {line.Claim!.SecDateEntry:O}, procedure {line.ProcNum}");
    }

    private static IEnumerable<Offender> UnkeptEstimates(CheckedPractice practice)
    {
        var kept = practice.Rows.RowsOf<ClaimSnapshot>().ToLookup(row => row.ClaimProcNum);
        var claims = practice.Rows.RowsOf<Claim>().ToDictionary(claim => claim.ClaimNum);
        return from line in practice.Rows.RowsOf<ClaimProc>()
            where line.ClaimNum > 0 && line.FeeBilled > 0
            let claim = claims.GetValueOrDefault(line.ClaimNum ?? 0)
            let snapshot = kept[line.ClaimProcNum].FirstOrDefault()
            where !IsKept(line, claim, snapshot)
            select new Offender(line, $"claim sent {claim?.DateSent:O}, kept {snapshot?.DateTEntry:s}");
    }

    private static bool IsKept(ClaimProc line, Claim? claim, ClaimSnapshot? snapshot) =>
        snapshot is null
            ? claim?.DateSent is null
            : snapshot.DateTEntry is { } kept
                && claim?.DateSent == DateOnly.FromDateTime(kept)
                && (snapshot.InsPayEst, snapshot.Fee, snapshot.ClaimType)
                    == (line.InsPayEst, line.FeeBilled, claim.ClaimType);

    private static IEnumerable<Offender> GroundlessEstimates(CheckedPractice practice)
    {
        var procedures = practice
            .Rows.RowsOf<ProcedureLog>()
            .ToDictionary(row => row.ProcNum, row => (row.PatNum, row.CodeNum));
        var lines = practice.Rows.RowsOf<ClaimProc>().ToDictionary(row => row.ClaimProcNum, row => row.ProcNum ?? 0);
        var entries = practice
            .Rows.RowsOf<InsBlueBook>()
            .ToLookup(row => procedures.GetValueOrDefault(row.ProcNum ?? 0));
        return practice
            .Rows.RowsOf<InsBlueBookLog>()
            .Where(log =>
                !entries[procedures.GetValueOrDefault(lines.GetValueOrDefault(log.ClaimProcNum ?? 0))]
                    .Any(entry => entry.DateTEntry <= log.DateTEntry && entry.AllowedOverride == log.AllowedFee)
            )
            .Select(log => new Offender(log, $"{log.AllowedFee:0.00} at {log.DateTEntry:s}"));
    }

    private static IEnumerable<Offender> Unverified(CheckedPractice practice)
    {
        var history = practice
            .Rows.RowsOf<InsVerifyHist>()
            .GroupBy(row => row.InsVerifyNum ?? 0)
            .ToDictionary(rows => rows.Key, rows => rows.Max(row => row.DateLastVerified));
        var verified = practice.Rows.RowsOf<InsVerify>().ToList();
        var known = verified.Select(row => (row.VerifyType, row.FKey)).ToHashSet();
        var untold = verified
            .Where(row => history.GetValueOrDefault(row.InsVerifyNum) != row.DateLastVerified)
            .Select(row => new Offender(row, $"verified {row.DateLastVerified:O}, not so in its history"));
        var covered = Keys(practice.Rows.RowsOf<PatPlan>(), InsuranceVerifyType.PatientEnrollment)
            .Concat(Keys(practice.Rows.RowsOf<InsPlan>(), InsuranceVerifyType.InsuranceBenefit));
        var never = covered
            .Where(row => !known.Contains((row.Type, row.Row.Key)))
            .Select(row => new Offender(row.Row, $"is not verified"));
        return untold.Concat(never);
    }

    private static IEnumerable<(IRow Row, short? Type)> Keys(IEnumerable<IRow> rows, InsuranceVerifyType type) =>
        rows.Select(row => (row, (short?)type));
}
