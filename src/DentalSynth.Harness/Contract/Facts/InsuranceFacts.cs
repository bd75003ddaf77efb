using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System B: who is covered, what is claimed, what plans pay and forgive.</summary>
internal static class InsuranceFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_claim_is_the_sum_of_its_lines",
            PracticeSystem.Insurance,
            "fee, payment and write-off of a claim are those of its lines together, to the cent",
            RuleFile.Claims,
            new NoRows(
                """
                select format(
                    'claim %s: fee %s of %s, paid %s of %s, written off %s of %s',
                    c."ClaimNum", c."ClaimFee", l.fee, c."InsPayAmt", l.paid, c."WriteOff", l.written_off
                )
                from raw.claim as c
                left join (
                    select
                        "ClaimNum" as id,
                        sum("FeeBilled"::numeric(12, 2)) as fee,
                        sum("InsPayAmt"::numeric(12, 2)) as paid,
                        sum("WriteOff"::numeric(12, 2)) as written_off
                    from raw.claimproc
                    group by "ClaimNum"
                ) as l on l.id = c."ClaimNum"
                where (c."ClaimFee"::numeric(12, 2), c."InsPayAmt"::numeric(12, 2), c."WriteOff"::numeric(12, 2))
                    is distinct from (l.fee, l.paid, l.written_off)
                """
            )
        ),
        new(
            "An_insurance_check_is_the_sum_of_the_lines_that_it_pays",
            PracticeSystem.Insurance,
            "a carrier's check is attached to claim lines to the cent, so that collections add up",
            RuleFile.Checks,
            new NoRows(
                """
                select format('check %s of %s pays lines of %s', p."ClaimPaymentNum", p."CheckAmt", l.paid)
                from raw.claimpayment as p
                left join (
                    select "ClaimPaymentNum" as id, sum("InsPayAmt"::numeric(12, 2)) as paid
                    from raw.claimproc
                    group by "ClaimPaymentNum"
                ) as l on l.id = p."ClaimPaymentNum"
                where p."CheckAmt"::numeric(12, 2) is distinct from l.paid
                """
            )
        ),
        new(
            "A_plan_never_pays_and_forgives_more_than_was_charged",
            PracticeSystem.Insurance,
            "payments and write-offs of all plans together stay within the procedure's fee",
            RuleFile.Benefit,
            new NoRows(
                """
                select format('procedure %s: fee %s, settled by plans %s', id, fee, settled)
                from (
                    select
                        p."ProcNum" as id,
                        p."ProcFee"::numeric(12, 2) as fee,
                        sum(c."InsPayAmt"::numeric(12, 2) + c."WriteOff"::numeric(12, 2)) as settled
                    from raw.claimproc as c
                    join raw.procedurelog as p on p."ProcNum" = c."ProcNum"
                    where c."Status" in (1, 4)
                    group by p."ProcNum", p."ProcFee"
                ) as settled_work
                where settled > fee
                """
            )
        ),
        new(
            "Only_what_was_answered_is_paid",
            PracticeSystem.Insurance,
            "a claim line holds a payment only when it is received, and a check only when it has a claim",
            RuleFile.ClaimOutcome,
            new NoRows(
                """
                select format('line %s of status %s: paid %s by check %s', "ClaimProcNum", "Status", "InsPayAmt",
                    "ClaimPaymentNum")
                from raw.claimproc
                where ("Status" not in (1, 4) and ("InsPayAmt" <> 0 or coalesce("ClaimPaymentNum", 0) <> 0))
                    or (coalesce("ClaimPaymentNum", 0) <> 0 and coalesce("ClaimNum", 0) = 0)
                """
            )
        ),
        new(
            "A_claim_goes_to_a_plan_that_covers_the_patient",
            PracticeSystem.Insurance,
            "the subscription that a claim names is one of the patient's own",
            RuleFile.PlanChoice,
            new NoRows(
                """
                select format('claim %s of patient %s: subscription %s of plan %s', c."ClaimNum", c."PatNum",
                    c."InsSubNum", c."PlanNum")
                from raw.claim as c
                where not exists (
                    select
                    from raw.patplan as p
                    join raw.inssub as s on s."InsSubNum" = p."InsSubNum"
                    where p."PatNum" = c."PatNum" and s."InsSubNum" = c."InsSubNum" and s."PlanNum" = c."PlanNum"
                )
                """
            )
        ),
        new(
            "A_claim_is_sent_after_the_visit_and_answered_after_that",
            PracticeSystem.Insurance,
            "date of service, date sent and date received of a claim follow each other",
            RuleFile.ClaimTiming,
            new NoRows(
                """
                select format('claim %s: service %s, sent %s, received %s', "ClaimNum", "DateService", "DateSent",
                    "DateReceived")
                from raw.claim
                where ("DateSent" > '1900-01-01' and "DateSent" < "DateService")
                    or ("DateReceived" > '1900-01-01' and "DateReceived" < greatest("DateSent", "DateService"))
                """
            )
        ),
        new(
            "No_plan_pays_before_the_work",
            PracticeSystem.Insurance,
            "a claim line is paid on the day of the procedure or later",
            RuleFile.ClaimTiming,
            new NoRows(
                """
                select format('line %s: procedure of %s paid on %s', c."ClaimProcNum", p."ProcDate", c."DateCP")
                from raw.claimproc as c
                join raw.procedurelog as p on p."ProcNum" = c."ProcNum"
                where c."Status" in (1, 4) and c."DateCP" < p."ProcDate"
                """
            )
        ),
    ];
}
