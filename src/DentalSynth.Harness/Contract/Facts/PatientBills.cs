namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What patients were asked to pay, from the work, the claims, the payments and the adjustments.</summary>
internal static class PatientBills
{
    /// <summary>A common table expression <c>bills</c>, and those that it needs, to follow another one.</summary>
    /// <remarks>What a claim leaves is billed when it is answered for the last time; work without a claim is billed on its
    /// day. What is due on that day is the fee, less what the plans settled, less what was paid ahead, less what was taken
    /// off on the day. Adjustment types 9 and 185 are for cash.</remarks>
    public const string Bills = """
        lines as (
            select
                "ProcNum" as proc,
                min("ClaimNum") as claim,
                max(greatest("DateCP", last_step)) as answered,
                sum("InsPayAmt"::numeric(12, 2) + "WriteOff"::numeric(12, 2)) as settled
            from raw.claimproc
            left join (
                select "ClaimNum" as id, max("DateTimeEntry")::date as last_step from raw.claimtracking group by "ClaimNum"
            ) as steps on steps.id = "ClaimNum"
            where "ClaimNum" > 0
            group by "ProcNum"
            having not bool_or("Status" = 0)
        ),
        work as (
            select
                p."ProcNum" as proc,
                p."PatNum" as patient,
                p."AptNum" as visit,
                coalesce(l.claim, 0) as claim,
                max(coalesce(l.answered, p."ProcDate")) over (partition by p."AptNum", l.claim) as day,
                p."ProcFee"::numeric(12, 2) - coalesce(l.settled, 0) as fee
            from raw.procedurelog as p
            left join lines as l on l.proc = p."ProcNum"
            left join (select distinct "ProcNum" as proc from raw.claimproc where "ClaimNum" > 0) as claimed
                on claimed.proc = p."ProcNum"
            where p."ProcStatus" = 2 and (l.proc is not null or claimed.proc is null)
        ),
        entries as (
            select 'off' as kind, "ProcNum" as proc, "AdjDate" as day, -"AdjAmt"::numeric(12, 2) as amount,
                "AdjType" as type
            from raw.adjustment
            union all
            select case when s."UnearnedType" = 0 then 'paid' else 'ahead' end, s."ProcNum", s."DatePay",
                s."SplitAmt"::numeric(12, 2), p."PayType"
            from raw.paysplit as s
            join raw.payment as p on p."PayNum" = s."PayNum" and p."PayType" <> 0
        ),
        accounts as (
            select
                w.*,
                coalesce(sum(e.amount) filter (where e.kind = 'ahead' or (e.kind = 'off' and e.day = w.day)), 0) as less,
                coalesce(sum(e.amount) filter (where e.kind = 'paid'), 0) as paid,
                coalesce(sum(e.amount) filter (where e.kind = 'paid' and e.day = w.day), 0) as paid_at_once,
                min(e.day) filter (where e.kind = 'paid') as first_paid,
                max(e.day) filter (where e.kind = 'paid') as last_paid,
                coalesce(bool_or(e.kind = 'off' and e.day = w.day and e.type in (9, 185)), false) as is_for_cash,
                coalesce(bool_or(e.kind = 'off' and e.day = w.day and e.type not in (9, 185)), false) as is_reduced,
                coalesce(sum(e.amount) filter (where e.kind = 'off' and e.type = 550 and e.day > w.day), 0) as given_up,
                max(e.day) filter (where e.kind = 'off' and e.type = 550 and e.day > w.day) as given_up_on
            from work as w
            left join entries as e on e.proc = w.proc
            group by w.proc, w.patient, w.visit, w.claim, w.day, w.fee
        ),
        bills as (
            select
                visit,
                claim,
                patient,
                day,
                array_agg(proc) as procs,
                sum(fee - less) as due,
                sum(paid) as paid,
                sum(paid_at_once) as paid_at_once,
                min(first_paid) as first_paid,
                max(last_paid) as last_paid,
                bool_or(is_for_cash) as is_for_cash,
                bool_or(is_reduced) as has_reduced,
                bool_and(is_reduced) as is_all_reduced,
                sum(given_up) as given_up,
                max(given_up_on) as given_up_on
            from accounts
            group by visit, claim, patient, day
        )
        """;
}
