namespace DentalSynth.DbtContract.Breakages;

/// <summary>Systems B and C: work that plans are asked about, discounts for cash, double charges and payment plans.</summary>
internal static class CreditBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a question to a plan about cheap work",
            "Only_costly_work_under_a_contract_is_asked_about_beforehand",
            [],
            """
            update raw.procedurelog set "ProcFee" = 150
            where "ProcNum" = (select min("ProcNum") from raw.claimproc where "Status" = 2)
            """
        ),
        new(
            "plans that are asked nothing beforehand",
            "Most_costly_work_under_a_contract_is_asked_about_beforehand",
            [],
            """
            delete from raw.claimproc where "Status" = 2
            """
        ),
        new(
            "a tenth off for cash",
            "Who_pays_in_cash_for_a_discount_gets_five_percent_off",
            [],
            """
            update raw.adjustment set "AdjAmt" = 2 * "AdjAmt" where "AdjType" in (9, 185)
            """
        ),
        new(
            "a discount for cash for everybody",
            "Three_in_a_hundred_bills_paid_on_the_day_are_paid_in_cash_for_a_discount",
            [],
            """
            insert into raw.adjustment ("AdjNum", "AdjDate", "AdjAmt", "PatNum", "AdjType", "ProcNum")
            select 900000000 + "ProcNum", "ProcDate", 0, "PatNum", 9, "ProcNum" from raw.procedurelog where "ProcStatus" = 2
            """
        ),
        new(
            "a double charge that is refunded a week later",
            "A_card_that_was_charged_twice_is_refunded_on_the_same_day",
            [],
            """
            update raw.adjustment set "AdjDate" = "AdjDate" + 7 where "AdjType" in (18, 337)
            """
        ),
        new(
            "a card reader that charges every other time twice",
            "Six_in_a_thousand_payments_by_card_are_charged_twice",
            [],
            """
            update raw.paysplit set "AdjNum" = 1 where "SplitNum" % 2 = 0
            """
        ),
        new(
            "large bills that are paid in parts without a plan",
            "A_bill_of_600_dollars_that_is_paid_in_parts_is_paid_by_a_plan",
            [],
            """
            delete from raw.payplan
            """
        ),
        new(
            "a discount of seniors for the insured",
            "Whoever_gets_a_discount_is_entitled_to_it",
            [],
            """
            update raw.adjustment set "AdjType" = 186
            where "AdjNum" = (
                select min("AdjNum") from raw.adjustment where "AdjType" = 188 and "PatNum" in (select "PatNum" from raw.patplan)
            )
            """
        ),
        new(
            "discounts of families of two",
            "Whoever_gets_a_discount_is_entitled_to_it",
            [],
            """
            update raw.adjustment as a set "AdjType" = 482
            from raw.patient as p
            where p."PatNum" = a."PatNum" and a."AdjType" = 186 and 4 > (
                select count(*) from raw.patient as o where o."Guarantor" = p."Guarantor"
            )
            """
        ),
        new(
            "discounts that are a dollar too large",
            "A_discount_takes_its_percentage_off_what_is_due",
            [],
            """
            update raw.adjustment set "AdjAmt" = "AdjAmt" - 1 where "AdjType" in (186, 482, 537)
            """
        ),
    ];
}
