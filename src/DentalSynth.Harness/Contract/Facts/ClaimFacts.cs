using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System B: how claims go out, wait, and are answered.</summary>
internal static class ClaimFacts
{
    // How old a claim is, in the steps of the models.
    private const string Age = """
        case
            when @as_of - "DateService" <= 30 then '0-30'
            when @as_of - "DateService" <= 60 then '31-60'
            when @as_of - "DateService" <= 90 then '61-90'
            else '90+'
        end
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Insured_work_is_claimed",
            PracticeSystem.Insurance,
            "completed work that plans pay for is on a claim when the patient was covered on its day",
            RuleFile.Claims,
            new NoRows(
                """
                select format('procedure %s of patient %s on %s', p."ProcNum", p."PatNum", p."ProcDate")
                from raw.procedurelog as p
                join raw.procedurecode as c on c."CodeNum" = p."CodeNum" and not c."NoBillIns"
                where p."ProcStatus" = 2
                    and exists (
                        select
                        from raw.patplan as o
                        join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
                        where o."PatNum" = p."PatNum" and o."Ordinal" = 1 and s."DateEffective" <= p."ProcDate"
                            and (s."DateTerm" is null or s."DateTerm" < '1900-01-01' or s."DateTerm" >= p."ProcDate")
                    )
                    and not exists (
                        select from raw.claimproc as l where l."ProcNum" = p."ProcNum" and l."ClaimNum" > 0
                    )
                """
            )
        ),
        new(
            "Open_claims_age_in_fact_claim_as_the_claims_themselves",
            PracticeSystem.Insurance,
            "claims that wait for an answer, counted and added up by the age of the work: 30, 60, 90 days and older",
            RuleFile.ClaimTiming,
            new NoRows(
                $"""
                select format('%s days: %s claims of %s in fact_claim, %s of %s by the claims',
                    coalesce(m.age, r.age), m.claims, m.billed, r.claims, r.billed)
                from (
                    select aging_bucket as age, count(distinct claim_id) as claims, sum(billed_amount) as billed
                    from marts.fact_claim
                    where payment_status = 'pending'
                    group by aging_bucket
                ) as m
                full join (
                    select {Age} as age, count(*) as claims, sum("ClaimFee"::numeric(12, 2)) as billed
                    from raw.claim
                    where "ClaimStatus" <> 'R'
                    group by 1
                ) as r on r.age = m.age
                where (m.claims, m.billed) is distinct from (r.claims, r.billed)
                """
            )
        ),
        new(
            "Every_claim_line_is_paid_unpaid_or_pending",
            PracticeSystem.Insurance,
            "fact_claim has each line of each claim once, with what was billed, paid and forgiven",
            RuleFile.Benefit,
            new NoRows(
                """
                select format('%s: %s lines of %s, paid %s, forgiven %s; by the claims %s of %s, paid %s, forgiven %s',
                    coalesce(m.status, r.status), m.lines, m.billed, m.paid, m.forgiven,
                    r.lines, r.billed, r.paid, r.forgiven)
                from (
                    select
                        case when payment_status in ('denied', 'deductible') then 'unpaid' else payment_status end as status,
                        count(*) as lines,
                        sum(billed_amount) as billed,
                        sum(paid_amount) as paid,
                        sum(write_off_amount) as forgiven
                    from marts.fact_claim
                    group by 1
                ) as m
                full join (
                    select
                        case when "Status" not in (1, 4) then 'pending' when "InsPayAmt" > 0 then 'paid' else 'unpaid' end
                            as status,
                        count(*) as lines,
                        sum("FeeBilled"::numeric(12, 2)) as billed,
                        sum("InsPayAmt"::numeric(12, 2)) as paid,
                        sum("WriteOff"::numeric(12, 2)) as forgiven
                    from raw.claimproc
                    where "ClaimNum" > 0
                    group by 1
                ) as r on r.status = m.status
                where (m.lines, m.billed, m.paid, m.forgiven) is distinct from (r.lines, r.billed, r.paid, r.forgiven)
                """
            )
        ),
        new(
            "A_claim_waits_for_its_money_until_the_day_of_its_check",
            PracticeSystem.Insurance,
            "days to payment in fact_claim are the days from the sending of the claim to the check",
            RuleFile.Checks,
            new NoRows(
                """
                select format('line %s: %s days in fact_claim, sent %s, check of %s',
                    coalesce(m.claim_detail_id, r.id), m.days_to_payment, r.sent_on, r.paid_on)
                from marts.fact_claim as m
                full join (
                    select l."ClaimProcNum" as id, c."DateSent" as sent_on, p."CheckDate" as paid_on
                    from raw.claimproc as l
                    join raw.claim as c on c."ClaimNum" = l."ClaimNum"
                    join raw.claimpayment as p on p."ClaimPaymentNum" = l."ClaimPaymentNum"
                ) as r on r.id = m.claim_detail_id
                where m.days_to_payment is distinct from r.paid_on - r.sent_on
                """
            )
        ),
        new(
            "What_was_expected_of_a_claim_stands_beside_what_it_paid",
            PracticeSystem.Insurance,
            "int_claim_snapshot has what each sent claim was expected to pay, and what it paid, supplements included",
            RuleFile.ClaimTrail,
            new NoRows(
                """
                select format('claim %s: %s paid of %s expected; by the claim %s of %s',
                    coalesce(m.id, r.id), m.paid, m.expected, r.paid, r.expected)
                from (
                    select
                        c."ClaimNum" as id,
                        case when c."ClaimStatus" = 'R' then c."InsPayAmt"::numeric(12, 2) end as paid,
                        sum(s."InsPayEst"::numeric(12, 2)) as expected
                    from raw.claim as c
                    left join raw.claimproc as l on l."ClaimNum" = c."ClaimNum"
                    left join raw.claimsnapshot as s on s."ClaimProcNum" = l."ClaimProcNum"
                    where c."DateSent" > '1900-01-01'
                    group by c."ClaimNum"
                ) as r
                full join (
                    select claim_id as id, sum(actual_payment) as paid, sum(estimated_payment) as expected
                    from int.int_claim_snapshot
                    group by claim_id
                ) as m on m.id = r.id
                where (m.paid, m.expected) is distinct from (r.paid, r.expected)
                """
            )
        ),
        new(
            "The_steps_of_a_claim_lead_to_where_it_stands",
            PracticeSystem.Insurance,
            "int_claim_tracking numbers a claim's steps in order: made, sent, answered on the days that the claim says",
            RuleFile.ClaimTrail,
            new NoRows(
                """
                select format('claim %s of status %s, sent %s, answered %s: %s of %s steps, %s to %s, sent %s, answered %s',
                    c."ClaimNum", c."ClaimStatus", c."DateSent", c."DateReceived", m.steps, r.steps,
                    m.first_step, m.last_step, m.sent_on, m.answered_on)
                from raw.claim as c
                full join (
                    select "ClaimNum" as id, count(*) as steps from raw.claimtracking group by "ClaimNum"
                ) as r on r.id = c."ClaimNum"
                full join (
                    select
                        claim_id as id,
                        max(step_number) as steps,
                        max(step) filter (where step_number = 1) as first_step,
                        max(step) filter (where is_last_step) as last_step,
                        min(entered_at::date) filter (where step = 'sent') as sent_on,
                        min(entered_at::date) filter (where step = 'answered') as answered_on
                    from int.int_claim_tracking
                    group by claim_id
                ) as m on m.id = c."ClaimNum"
                where m.steps is distinct from r.steps
                    or m.first_step is distinct from 'made'
                    or m.sent_on is distinct from c."DateSent"
                    or m.answered_on is distinct from c."DateReceived"
                    or case c."ClaimStatus"
                        when 'R' then m.last_step in ('made', 'sent')
                        when 'S' then m.last_step <> 'sent'
                        else m.last_step <> 'made'
                    end
                """
            )
        ),
    ];
}
