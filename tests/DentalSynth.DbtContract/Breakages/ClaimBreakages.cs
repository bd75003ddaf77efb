namespace DentalSynth.DbtContract.Breakages;

internal static class ClaimBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "insured work that was never claimed",
            "Insured_work_is_claimed",
            ["insured_work_is_claimed"],
            """
            update raw.claimproc set "ClaimNum" = 0, "ClaimPaymentNum" = 0
            where "ProcNum" = (select min("ProcNum") from raw.claimproc where "ClaimNum" > 0)
            """
        ),
        new(
            "an open claim whose status says that it is answered",
            "Open_claims_age_in_fact_claim_as_the_claims_themselves",
            ["int_claim_details_received_claims_have_answered_lines", "claim_steps_lead_to_the_claims_status"],
            """
            update raw.claim set "ClaimStatus" = 'R'
            where "ClaimNum" = (select min("ClaimNum") from raw.claim where "ClaimStatus" = 'S')
            """
        ),
        new(
            "claim lines that lost their claim",
            "Every_claim_line_is_paid_unpaid_or_pending",
            ["relationships_stg_opendental__claimproc_claim_id__claim_id__ref_stg_opendental__claim_"],
            """delete from raw.claim where "ClaimNum" = (select min("ClaimNum") from raw.claim)"""
        ),
        new(
            "a check that is dated a day after it was posted",
            "A_claim_waits_for_its_money_until_the_day_of_its_check",
            [],
            """
            update raw.claimpayment set "CheckDate" = "CheckDate" + 1
            where "ClaimPaymentNum" = (select min("ClaimPaymentNum") from raw.claimpayment)
            """
        ),
        new(
            "a line whose estimate was not kept",
            "What_was_expected_of_a_claim_stands_beside_what_it_paid",
            ["snapshots_are_taken_when_claims_go_out"],
            """
            delete from raw.claimsnapshot
            where "ClaimSnapshotNum" = (
                select min(s."ClaimSnapshotNum")
                from raw.claimsnapshot as s
                join raw.claimproc as l on l."ClaimProcNum" = s."ClaimProcNum"
                where l."Status" = 1 and l."InsPayAmt" > 0
            )
            """
        ),
        new(
            "a claim that is answered before it is made",
            "The_steps_of_a_claim_lead_to_where_it_stands",
            ["claim_steps_lead_to_the_claims_status"],
            """
            update raw.claimtracking set "DateTimeEntry" = "DateTimeEntry" - interval '200 days'
            where "ClaimTrackingNum" = (
                select max("ClaimTrackingNum") from raw.claimtracking where "TrackingType" = 'ClaimProcReceived'
            )
            """
        ),
    ];
}
