using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System B: what plans have paid, by which checks.</summary>
internal static class PlanPaymentFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_plan_has_paid_and_forgiven_what_its_lines_say",
            PracticeSystem.Insurance,
            "dim_insurance adds up the answered lines of each plan, to the cent",
            RuleFile.Claims,
            new NoRows(
                """
                select format('plan %s: paid %s and forgave %s in dim_insurance, %s and %s by the lines',
                    coalesce(d.insurance_plan_id, r.id), d.paid_amount, d.write_off_amount, r.paid, r.forgiven)
                from marts.dim_insurance as d
                full join (
                    select
                        "PlanNum" as id,
                        sum("InsPayAmt"::numeric(12, 2)) as paid,
                        sum("WriteOff"::numeric(12, 2)) as forgiven
                    from raw.claimproc
                    where "Status" in (1, 4)
                    group by "PlanNum"
                ) as r on r.id = d.insurance_plan_id
                where (d.paid_amount, d.write_off_amount) is distinct from (coalesce(r.paid, 0), coalesce(r.forgiven, 0))
                """
            )
        ),
        new(
            "The_checks_of_a_month_are_what_int_claim_payments_pays",
            PracticeSystem.Insurance,
            "claim lines paid in a month add up to the checks that were posted in it, counted once",
            RuleFile.Checks,
            new NoRows(
                """
                select format('%s: %s checks of %s in int_claim_payments, %s of %s by the checks',
                    coalesce(m.month, r.month), m.checks, m.paid, r.checks, r.paid)
                from (
                    select
                        date_trunc('month', check_date)::date as month,
                        count(distinct claim_payment_id) as checks,
                        sum(paid_amount) as paid
                    from int.int_claim_payments
                    group by 1
                ) as m
                full join (
                    select
                        date_trunc('month', "CheckDate")::date as month,
                        count(*) as checks,
                        sum("CheckAmt"::numeric(12, 2)) as paid
                    from raw.claimpayment
                    group by 1
                ) as r on r.month = m.month
                where (m.checks, m.paid) is distinct from (r.checks, r.paid)
                """
            )
        ),
        new(
            "Every_check_comes_with_an_explanation",
            PracticeSystem.Insurance,
            "int_insurance_eob_attachments has a scan of what the carrier wrote with each check, and the check's amount",
            RuleFile.CheckRows,
            new NoRows(
                """
                select format('check %s of %s: %s scans, of checks of %s', p."ClaimPaymentNum", p."CheckAmt",
                    coalesce(m.scans, 0), m.amount)
                from raw.claimpayment as p
                full join (
                    select claim_payment_id as id, count(*) as scans, max(check_amount) as amount
                    from int.int_insurance_eob_attachments
                    group by claim_payment_id
                ) as m on m.id = p."ClaimPaymentNum"
                where m.amount is distinct from p."CheckAmt"::numeric(12, 2)
                """
            )
        ),
        new(
            "The_blue_book_remembers_what_was_paid",
            PracticeSystem.Insurance,
            "what is noted of a payment of a plan without a contract is what its claim paid on the procedure",
            RuleFile.ClaimTrail,
            new NoRows(
                """
                select format('entry %s for procedure %s: %s, paid by claim %s: %s', b."InsBlueBookNum", b."ProcNum",
                    b."InsPayAmt", b."ClaimNum", l.paid)
                from raw.insbluebook as b
                left join (
                    select "ClaimNum" as claim, "ProcNum" as proc, sum("InsPayAmt"::numeric(12, 2)) as paid
                    from raw.claimproc
                    where "Status" in (1, 4)
                    group by "ClaimNum", "ProcNum"
                ) as l on l.claim = b."ClaimNum" and l.proc = b."ProcNum"
                where l.paid is distinct from b."InsPayAmt"::numeric(12, 2)
                """
            )
        ),
    ];
}
