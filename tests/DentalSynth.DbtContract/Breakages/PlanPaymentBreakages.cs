namespace DentalSynth.DbtContract.Breakages;

internal static class PlanPaymentBreakages
{
    private const string PaidLine = """
        (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a line of another plan than its claim",
            "A_plan_has_paid_and_forgiven_what_its_lines_say",
            [],
            $"""
            update raw.claimproc set "PlanNum" = (select max("PlanNum") from raw.insplan where "PlanNum" <> c.plan)
            from (select "PlanNum" as plan from raw.claimproc where "ClaimProcNum" = {PaidLine}) as c
            where "ClaimProcNum" = {PaidLine}
            """
        ),
        new(
            "a paid line without its check",
            "The_checks_of_a_month_are_what_int_claim_payments_pays",
            ["claim_payments_sum_to_their_checks"],
            $"""
            update raw.claimproc set "ClaimPaymentNum" = 0 where "ClaimProcNum" = {PaidLine}
            """
        ),
        new(
            "a check whose explanation is lost",
            "Every_check_comes_with_an_explanation",
            ["in_range_int_claim_payments_eob_count__1"],
            """delete from raw.eobattach where "EobAttachNum" = (select min("EobAttachNum") from raw.eobattach)"""
        ),
        new(
            "a blue book that remembers a dollar too much",
            "The_blue_book_remembers_what_was_paid",
            ["blue_book_pays_what_claims_paid"],
            """
            update raw.insbluebook set "InsPayAmt" = "InsPayAmt" + 1
            where "InsBlueBookNum" = (select min("InsBlueBookNum") from raw.insbluebook)
            """
        ),
    ];
}
