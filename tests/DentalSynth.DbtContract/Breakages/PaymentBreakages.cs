namespace DentalSynth.DbtContract.Breakages;

internal static class PaymentBreakages
{
    private const string FirstSplit = """
        (
            select min(s."SplitNum")
            from raw.paysplit as s
            join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
            where s."UnearnedType" = 0 and s."SplitAmt" > 0
        )
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a payment split for nothing",
            "A_payment_split_pays_for_exactly_one_thing",
            ["accepted_values_int_payment_split_allocation_count__False__1", "not_null_int_payment_split_allocated_to"],
            $"""
            update raw.paysplit set "ProcNum" = 0 where "SplitNum" = {FirstSplit}
            """
        ),
        new(
            "a payment split for two things",
            "A_payment_split_pays_for_exactly_one_thing",
            ["accepted_values_int_payment_split_allocation_count__False__1"],
            $"""
            update raw.paysplit set "AdjNum" = (select min("AdjNum") from raw.adjustment) where "SplitNum" = {FirstSplit}
            """
        ),
        new(
            "a payment split of a cent too much",
            "Splits_sum_to_their_payment",
            ["payment_splits_sum_to_their_payment", "production_summary_loses_nothing"],
            $"""
            update raw.paysplit set "SplitAmt" = "SplitAmt" + 0.01 where "SplitNum" = {FirstSplit}
            """
        ),
        new(
            "a transfer that takes more than it gives",
            "Income_transfers_are_pairs_that_cancel_out",
            ["income_transfers_cancel_out"],
            """
            update raw.paysplit set "SplitAmt" = "SplitAmt" - 1
            where "SplitNum" = (select min("SplitNum") from raw.paysplit where "UnearnedType" = 288 and "SplitAmt" < 0)
            """
        ),
        new(
            "money that was earned before the work",
            "Only_money_paid_ahead_comes_before_the_work",
            ["money_follows_the_work"],
            $"""
            update raw.paysplit as s set "DatePay" = p."ProcDate" - 1
            from raw.procedurelog as p
            where p."ProcNum" = s."ProcNum" and s."SplitNum" = {FirstSplit}
            """
        ),
        new(
            "money that stays paid ahead although the work is done",
            "Money_paid_ahead_is_earned_when_the_work_is_done",
            ["prepayments_are_transferred_when_done"],
            """delete from raw.paysplit where "UnearnedType" = 288 and "SplitAmt" < 0"""
        ),
        new(
            "cash that is paid out",
            "Only_refunds_are_negative",
            ["int_payment_split_refunds_are_of_the_refund_type"],
            $"""
            with payment as (
                update raw.payment set "PayAmt" = -"PayAmt"
                where "PayNum" = (select "PayNum" from raw.paysplit where "SplitNum" = {FirstSplit})
                returning "PayNum"
            )
            update raw.paysplit as s set "SplitAmt" = -s."SplitAmt" from payment as p where p."PayNum" = s."PayNum"
            """
        ),
        new(
            "a split of the day after its payment",
            "A_split_is_of_the_same_day_as_its_payment",
            ["daily_collections_are_the_payments"],
            $"""
            update raw.paysplit set "DatePay" = "DatePay" + 1 where "SplitNum" = {FirstSplit}
            """
        ),
        new(
            "a payment that is lost",
            "Validation_query_2_finds_no_split_without_a_payment",
            [
                "relationships_stg_opendental__paysplit_payment_id__payment_id__ref_stg_opendental__payment_",
                "same_row_count_as_int_payment_split_ref_stg_opendental__paysplit_",
                "ar_equation_holds",
            ],
            """delete from raw.payment where "PayNum" = (select min("PayNum") from raw.payment)"""
        ),
        new(
            "a payment split for somebody else's procedure",
            null,
            ["rows_about_a_procedure_are_of_its_patient"],
            $"""
            update raw.paysplit set "PatNum" = (select max("PatNum") from raw.patient) where "SplitNum" = {FirstSplit}
            """
        ),
        new(
            "a prepayment of the whole fee",
            "A_prepayment_is_a_quarter_to_half_of_a_dear_fee",
            [],
            """
            update raw.paysplit as s set "SplitAmt" = p."ProcFee"
            from raw.procedurelog as p
            where p."ProcNum" = s."ProcNum" and s."SplitNum" = (
                select min("SplitNum") from raw.paysplit where "UnearnedType" = 288 and "SplitAmt" > 0
            )
            """
        ),
        new(
            "a small payment by a lender",
            "A_lender_pays_for_large_payments_alone",
            [],
            """
            update raw.payment set "PayType" = 391
            where "PayNum" = (select min("PayNum") from raw.payment where "PayAmt" between 1 and 100)
            """
        ),
        new(
            "payments that are all financed",
            "One_in_three_payments_of_500_dollars_is_financed",
            [],
            """
            update raw.payment set "PayType" = 391, "PayAmt" = 500 where "PayAmt" > 0
            """
        ),
    ];
}
