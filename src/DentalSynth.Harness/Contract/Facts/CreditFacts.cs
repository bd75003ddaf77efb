using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>Systems B and C: what the office agrees on with patients and plans about money, and what it takes back.
/// </summary>
internal static class CreditFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Only_costly_work_under_a_contract_is_asked_about_beforehand",
            PracticeSystem.Insurance,
            "a plan with a contract is asked what it would pay for work of 200 dollars and more, once",
            RuleFile.Preauthorization,
            new NoRows(
                """
                select format('line %s asks about procedure %s of %s; the plan takes %s off it, asked %s times',
                    l.line, p."ProcNum", p."ProcFee", l.waived, l.times)
                from (
                    select
                        "ProcNum" as proc,
                        min("ClaimProcNum") filter (where "Status" = 2) as line,
                        count(*) filter (where "Status" = 2) as times,
                        max("WriteOffEst") as waived
                    from raw.claimproc
                    group by "ProcNum", "InsSubNum"
                ) as l
                join raw.procedurelog as p on p."ProcNum" = l.proc
                where l.times > 0 and (p."ProcFee" < 200 or l.times > 1 or l.waived <= 0)
                """
            )
        ),
        new(
            "Most_costly_work_under_a_contract_is_asked_about_beforehand",
            PracticeSystem.Insurance,
            "85 % of procedures of 200 dollars and more for which the first plan has a contract",
            RuleFile.Preauthorization,
            new ShareBetween(
                """
                select count(*) filter (where is_asked), count(*)
                from (
                    select bool_or(l."Status" = 2) as is_asked
                    from raw.claimproc as l
                    join raw.procedurelog as p on p."ProcNum" = l."ProcNum" and p."ProcFee" >= 200
                    join raw.patplan as o on o."PatNum" = l."PatNum" and o."InsSubNum" = l."InsSubNum"
                        and o."Ordinal" = 1
                    group by p."ProcNum"
                    having bool_or(l."Status" not in (2, 9) and l."WriteOffEst" > 0)
                ) as costly
                """,
                0.83,
                0.87
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Who_pays_in_cash_for_a_discount_gets_five_percent_off",
            PracticeSystem.Payments,
            "of what is due for work without a claim; the rest is paid on the day, in cash",
            RuleFile.CashDiscount,
            new NoRows(
                """
                select format('adjustment %s of %s for procedure %s on %s: %s in cash on that day, %s claims',
                    a."AdjNum", a."AdjAmt", a."ProcNum", a."AdjDate", c.cash, c.claims)
                from raw.adjustment as a
                cross join lateral (
                    select
                        (
                            select sum(s."SplitAmt"::numeric(12, 2))
                            from raw.paysplit as s
                            join raw.payment as p on p."PayNum" = s."PayNum" and p."PayType" = 70
                            where s."ProcNum" = a."ProcNum" and s."DatePay" = a."AdjDate" and s."UnearnedType" = 0
                        ) as cash,
                        (select count(*) from raw.claimproc as l where l."ProcNum" = a."ProcNum" and l."ClaimNum" > 0)
                            as claims
                ) as c
                where a."AdjType" in (9, 185) and (
                    a."ProcDate" <> a."AdjDate"
                    or c.claims > 0
                    or -a."AdjAmt"::numeric(12, 2) is distinct from round(0.05 * (c.cash - a."AdjAmt"::numeric(12, 2)), 2)
                )
                """
            )
        ),
        new(
            "Three_in_a_hundred_bills_paid_on_the_day_are_paid_in_cash_for_a_discount",
            PracticeSystem.Payments,
            "of the bills without a claim that are paid in full on their day and have not been reduced already",
            RuleFile.CashDiscount,
            new ShareBetween(
                $"""
                with {PatientBills.Bills}
                select count(*) filter (where is_for_cash), count(*)
                from bills
                where claim = 0 and due > 0 and paid_at_once = due and not is_all_reduced
                """,
                0.025,
                0.035
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "A_card_that_was_charged_twice_is_refunded_on_the_same_day",
            PracticeSystem.Payments,
            "an adjustment adds what the second payment took, and nothing but a card is charged twice",
            RuleFile.DoubleCharge,
            new NoRows(
                """
                with second as (
                    select s."AdjNum" as refund, p."PayNum" as payment, p."PatNum" as patient, p."PayDate" as day,
                        p."PayType" as type, s."SplitAmt"::numeric(12, 2) as amount
                    from raw.paysplit as s
                    join raw.payment as p on p."PayNum" = s."PayNum"
                    where s."AdjNum" > 0
                )
                select format('adjustment %s of type %s, %s on %s; payment %s of %s on %s, type %s', a."AdjNum",
                    a."AdjType", a."AdjAmt", a."AdjDate", s.payment, s.amount, s.day, s.type)
                from second as s
                full join (select * from raw.adjustment where "AdjType" in (18, 337)) as a on a."AdjNum" = s.refund
                where (a."PatNum", a."AdjDate", a."AdjAmt"::numeric(12, 2)) is distinct from (s.patient, s.day, s.amount)
                    or s.type <> 71
                    or not exists (
                        select
                        from raw.payment as f
                        where f."PatNum" = s.patient and f."PayDate" = s.day and f."PayType" = 71
                            and f."PayNum" <> s.payment and f."PayAmt"::numeric(12, 2) = s.amount
                    )
                """
            )
        ),
        new(
            "Six_in_a_thousand_payments_by_card_are_charged_twice",
            PracticeSystem.Payments,
            "second charges over the payments by card at the desk that are none",
            RuleFile.DoubleCharge,
            new ShareBetween(
                """
                select count(*) filter (where is_second), count(*) filter (where not is_second)
                from (
                    select exists (
                        select from raw.paysplit as s where s."PayNum" = p."PayNum" and s."AdjNum" > 0
                    ) as is_second
                    from raw.payment as p
                    where p."PayType" = 71
                ) as cards
                """,
                0.006,
                0.006
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "A_bill_of_600_dollars_that_is_paid_in_parts_is_paid_by_a_plan",
            PracticeSystem.Payments,
            "such a bill or a larger one has a payment plan of its amount, signed on its day; a smaller one has none",
            RuleFile.PaymentPlan,
            new NoRows(
                $"""
                with {PatientBills.Bills},
                plans as (
                    select p."PayPlanNum" as id, p."PayPlanDate" as day, p."CompletedAmt"::numeric(12, 2) as amount,
                        min(c."ProcNum") as proc
                    from raw.payplan as p
                    left join raw.payplancharge as c on c."PayPlanNum" = p."PayPlanNum"
                    group by p."PayPlanNum"
                )
                select format('bill of visit %s on %s: %s, paid from %s to %s; plan %s of %s: %s', b.visit, b.day, b.due,
                    b.first_paid, b.last_paid, p.id, p.day, p.amount)
                from (select *, unnest(procs) as proc from bills) as b
                full join plans as p on p.proc = b.proc
                where p.id is not null and (b.due < 600 or (b.day, b.due) is distinct from (p.day, p.amount))
                    or (
                        b.due >= 600
                        and b.last_paid > b.first_paid
                        and not exists (select from plans as o where o.proc = any (b.procs))
                    )
                """
            )
        ),
        new(
            "Whoever_gets_a_discount_is_entitled_to_it",
            PracticeSystem.Fees,
            "seniors and new patients without a plan, families of four, employees and their families",
            RuleFile.Discount,
            new NoRows(
                $"""
                with firsts as ({FirstVisits.Query}),
                families as (
                    -- of the last family some may not be patients
                    select "Guarantor" as guarantor, count(*) as size, "Guarantor" = max("Guarantor") over () as is_last
                    from raw.patient
                    group by "Guarantor"
                )
                select format('adjustment %s, type %s, of patient %s for %s', a."AdjNum", a."AdjType", a."PatNum", a."ProcDate")
                from raw.adjustment as a
                join raw.patient as p on p."PatNum" = a."PatNum"
                join families on guarantor = p."Guarantor"
                left join firsts on patient = a."PatNum"
                where case
                        when a."AdjType" = 186
                            then p."Birthdate" > a."ProcDate" - interval '65 years'
                                or exists (select from raw.patplan as plan where plan."PatNum" = a."PatNum")
                        when a."AdjType" = 537
                            then a."ProcDate" is distinct from day
                                or exists (select from raw.patplan as plan where plan."PatNum" = a."PatNum")
                        when a."AdjType" in (482, 486) then size < 4 and not is_last
                        when a."AdjType" = 472 then p."PatNum" <> p."Guarantor"
                        when a."AdjType" = 485 then p."PatNum" = p."Guarantor"
                    end
                """
            )
        ),
        new(
            "A_discount_takes_its_percentage_off_what_is_due",
            PracticeSystem.Fees,
            "5 to 30 % by its type, of the fee less what plans and prepayments have settled by then, to the cent",
            RuleFile.Discount,
            new NoRows(
                """
                with percentages (type, percentage) as (
                    values (186, 5), (537, 20), (482, 10), (486, 10), (472, 30), (485, 30), (474, 10), (475, 15), (483, 5)
                ),
                given as (
                    select
                        a."AdjNum" as id,
                        -a."AdjAmt"::numeric(12, 2) as amount,
                        percentage,
                        p."ProcFee"::numeric(12, 2) - coalesce((
                            select sum(c."InsPayAmt"::numeric(12, 2) + c."WriteOff"::numeric(12, 2))
                            from raw.claimproc as c
                            where c."ProcNum" = p."ProcNum" and c."Status" in (1, 4) and c."DateCP" <= a."AdjDate"
                        ), 0) - coalesce((
                            select sum(s."SplitAmt"::numeric(12, 2))
                            from raw.paysplit as s
                            join raw.payment as transfer on transfer."PayNum" = s."PayNum" and transfer."PayType" = 0
                            where s."ProcNum" = p."ProcNum" and s."SplitAmt" > 0 and s."DatePay" <= a."AdjDate"
                        ), 0) as due
                    from raw.adjustment as a
                    join percentages on type = a."AdjType"
                    join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
                )
                select format('adjustment %s takes %s off %s due, not %s %%', id, amount, due, percentage)
                from given
                where amount <> round(due * percentage / 100, 2)
                """
            )
        ),
    ];
}
