using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System C: what patients pay, and for what.</summary>
internal static class PaymentFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_payment_split_pays_for_exactly_one_thing",
            PracticeSystem.Payments,
            "each split is at a procedure, an adjustment or a payment plan charge: one of them, never none",
            RuleFile.Payments,
            new NoRows(
                """
                select format('paysplit %s: procedure %s, adjustment %s, payment plan charge %s', "SplitNum",
                    coalesce("ProcNum", 0), coalesce("AdjNum", 0), coalesce("PayPlanChargeNum", 0))
                from raw.paysplit
                where num_nonnulls(nullif("ProcNum", 0), nullif("AdjNum", 0), nullif("PayPlanChargeNum", 0)) <> 1
                """
            )
        ),
        new(
            "Splits_sum_to_their_payment",
            PracticeSystem.Payments,
            "a payment is split to the cent, so that what is collected is what is allocated",
            RuleFile.Payments,
            new NoRows(
                """
                select format('payment %s of %s, splits of %s', p."PayNum", p."PayAmt", s.amount)
                from raw.payment as p
                left join (
                    select "PayNum" as id, sum("SplitAmt"::numeric(12, 2)) as amount
                    from raw.paysplit
                    group by "PayNum"
                ) as s on s.id = p."PayNum"
                where s.amount is distinct from p."PayAmt"::numeric(12, 2)
                """
            )
        ),
        new(
            "Income_transfers_are_pairs_that_cancel_out",
            PracticeSystem.Payments,
            "a transfer takes from unearned type 288 what it gives to type 0, on the same procedure",
            RuleFile.Prepayment,
            new NoRows(
                """
                select format('payment %s, procedure %s: %s from 288, %s to 0, %s splits', pay, proc, taken, given, splits)
                from (
                    select
                        p."PayNum" as pay,
                        s."ProcNum" as proc,
                        sum(s."SplitAmt"::numeric(12, 2)) filter (where s."UnearnedType" = 288) as taken,
                        sum(s."SplitAmt"::numeric(12, 2)) filter (where s."UnearnedType" = 0) as given,
                        count(*) as splits
                    from raw.payment as p
                    left join raw.paysplit as s on s."PayNum" = p."PayNum"
                    where p."PayType" = 0
                    group by p."PayNum", s."ProcNum"
                ) as transfer
                where splits <> 2 or taken is null or given is null or given <= 0 or taken + given <> 0
                """
            )
        ),
        new(
            "Only_money_paid_ahead_comes_before_the_work",
            PracticeSystem.Payments,
            "an earned split is dated on the day of its procedure or later; earlier money is unearned type 288",
            RuleFile.PaymentHabit,
            new NoRows(
                """
                select format('paysplit %s: paid on %s, procedure of %s', s."SplitNum", s."DatePay", p."ProcDate")
                from raw.paysplit as s
                join raw.procedurelog as p on p."ProcNum" = s."ProcNum"
                where coalesce(s."UnearnedType", 0) = 0 and s."DatePay" < p."ProcDate"
                """
            )
        ),
        new(
            "Money_paid_ahead_is_earned_when_the_work_is_done",
            PracticeSystem.Payments,
            "what was prepaid for a completed procedure has been transferred; nothing stays at type 288",
            RuleFile.Prepayment,
            new NoRows(
                """
                select format('procedure %s: %s still paid ahead', p."ProcNum", sum(s."SplitAmt"))
                from raw.paysplit as s
                join raw.procedurelog as p on p."ProcNum" = s."ProcNum"
                where s."UnearnedType" = 288 and p."ProcStatus" = 2
                group by p."ProcNum"
                having sum(s."SplitAmt"::numeric(12, 2)) <> 0
                """
            )
        ),
        new(
            "Only_refunds_are_negative",
            PracticeSystem.Payments,
            "a payment is above zero, a refund (type 72) below, a transfer (type 0) moves nothing in all",
            RuleFile.PaymentType,
            new NoRows(
                """
                select format('payment %s of type %s: %s', "PayNum", "PayType", "PayAmt")
                from raw.payment
                where sign("PayAmt") <> case "PayType" when 72 then -1 when 0 then 0 else 1 end
                """
            )
        ),
        new(
            "A_split_is_of_the_same_day_as_its_payment",
            PracticeSystem.Payments,
            "a split carries its payment's date; the models take the one for the other",
            RuleFile.Payments,
            new NoRows(
                """
                select format('paysplit %s of %s, payment %s of %s', s."SplitNum", s."DatePay", p."PayNum", p."PayDate")
                from raw.paysplit as s
                join raw.payment as p on p."PayNum" = s."PayNum"
                where s."DatePay" is distinct from p."PayDate"
                """
            )
        ),
        new(
            "A_prepayment_is_a_quarter_to_half_of_a_dear_fee",
            PracticeSystem.Payments,
            "whole dollars, for planned work of 250 dollars or more",
            RuleFile.Prepayment,
            new NoRows(
                """
                select format('split %s of %s for procedure %s, fee %s', s."SplitNum", s."SplitAmt", p."ProcNum", p."ProcFee")
                from raw.paysplit as s
                join raw.procedurelog as p on p."ProcNum" = s."ProcNum"
                where s."UnearnedType" = 288 and s."SplitAmt" > 0 and (
                    p."ProcFee" < 250
                    or s."SplitAmt" <> trunc(s."SplitAmt")
                    or s."SplitAmt" not between trunc(0.25 * p."ProcFee") and 0.5 * p."ProcFee"
                )
                """
            )
        ),
        new(
            "A_lender_pays_for_large_payments_alone",
            PracticeSystem.Payments,
            "CareCredit, Cherry, LendingClub and Proceed pay 200 dollars or more",
            RuleFile.PaymentType,
            new NoRows(
                """
                select format('payment %s of %s by a lender, type %s', "PayNum", "PayAmt", "PayType")
                from raw.payment
                where "PayType" in (391, 417, 574, 634) and "PayAmt" < 200
                """
            )
        ),
        new(
            "One_in_three_payments_of_500_dollars_is_financed",
            PracticeSystem.Payments,
            "30 to 40 % of patients' payments of 500 dollars or more",
            RuleFile.PaymentType,
            new ShareBetween(
                """
                select count(*) filter (where "PayType" in (391, 417, 574, 634)), count(*)
                from raw.payment
                where "PayAmt" >= 500 and "PayType" > 0
                """,
                0.3,
                0.4
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
