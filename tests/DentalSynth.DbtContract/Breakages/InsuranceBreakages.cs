namespace DentalSynth.DbtContract.Breakages;

internal static class InsuranceBreakages
{
    private const string PaidLine = """
        (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a claim that asks for a dollar more than its lines",
            "A_claim_is_the_sum_of_its_lines",
            ["claim_totals_equal_their_lines", "fact_claim_loses_nothing"],
            """
            update raw.claim set "ClaimFee" = "ClaimFee" + 1 where "ClaimNum" = (select min("ClaimNum") from raw.claim)
            """
        ),
        new(
            "a check of a cent more than it pays for",
            "An_insurance_check_is_the_sum_of_the_lines_that_it_pays",
            ["insurance_checks_equal_their_lines"],
            """
            update raw.claimpayment set "CheckAmt" = "CheckAmt" + 0.01
            where "ClaimPaymentNum" = (select min("ClaimPaymentNum") from raw.claimpayment)
            """
        ),
        new(
            "a plan that pays more than the fee",
            "A_plan_never_pays_and_forgives_more_than_was_charged",
            ["no_claim_pays_beyond_its_bill", "no_plan_pays_beyond_its_annual_maximum"],
            $"""
            update raw.claimproc set "InsPayAmt" = 9999 where "ClaimProcNum" = {PaidLine}
            """
        ),
        new(
            "a claim line that is paid before it is answered",
            "Only_what_was_answered_is_paid",
            ["int_claim_details_only_answered_lines_are_paid"],
            """
            update raw.claimproc set "InsPayAmt" = 10
            where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 0 and "ClaimNum" > 0)
            """
        ),
        new(
            "a claim on somebody else's subscription",
            "A_claim_goes_to_a_plan_that_covers_the_patient",
            ["claims_are_covered"],
            """
            update raw.claim as c set "InsSubNum" = s."InsSubNum"
            from raw.inssub as s
            where c."ClaimNum" = (select min("ClaimNum") from raw.claim)
                and s."InsSubNum" = (select max("InsSubNum") from raw.inssub)
            """
        ),
        new(
            "a claim that is sent the day before the visit",
            "A_claim_is_sent_after_the_visit_and_answered_after_that",
            ["not_before_stg_opendental__claim_sent_date__service_date"],
            """
            update raw.claim set "DateSent" = "DateService" - 1
            where "ClaimNum" = (select min("ClaimNum") from raw.claim where "ClaimStatus" = 'R')
            """
        ),
        new(
            "an insurance payment of before the work",
            "No_plan_pays_before_the_work",
            ["money_follows_the_work", "not_before_int_ar_balance_last_insurance_payment_date__procedure_date"],
            """
            update raw.claimproc set "DateCP" = "ProcDate" - 1
            where "Status" = 1 and "InsPayAmt" > 0
            """
        ),
        new(
            "a second coverage without a first",
            null,
            ["secondary_coverage_follows_a_primary"],
            """
            update raw.patplan set "Ordinal" = 2
            where "PatPlanNum" = (select min("PatPlanNum") from raw.patplan where "Ordinal" = 1)
            """
        ),
    ];
}
