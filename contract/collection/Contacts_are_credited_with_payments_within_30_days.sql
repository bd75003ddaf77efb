-- int_collection_communication: patients' payments for earlier procedures, or insurance payments for calls to
-- carriers.
-- owner: src/DentalSynth.Generators/Supporting/Communications/ContactRows.cs
with money as (
    select 'patient' as payer, s."PatNum" as patient, s."ProcNum" as proc, s."DatePay" as day,
        s."SplitAmt"::numeric(12, 2) as amount
    from raw.paysplit as s
    join raw.payment as p on p."PayNum" = s."PayNum" and p."PayType" <> 0
    where s."SplitAmt" > 0
    union all
    select 'insurance', "PatNum", "ProcNum", "DateCP", "InsPayAmt"::numeric(12, 2)
    from raw.claimproc
    where "Status" in (1, 4)
),
work as (
    select m.*, w."ProcDate" as worked
    from money as m
    join raw.procedurelog as w on w."ProcNum" = m.proc and w."ProcStatus" = 2
)
select format('contact %s with patient %s: brought %s, int_collection_communication %s',
    c.collection_communication_id, c.patient_id, coalesce(sum(w.amount), 0), c.paid_within_30_days)
from int.int_collection_communication as c
left join work as w on w.patient = c.patient_id and w.payer = c.collects_from
    and w.worked <= c.contact_date and w.day between c.contact_date + 1 and c.contact_date + 30
group by c.collection_communication_id, c.patient_id, c.paid_within_30_days
having coalesce(sum(w.amount), 0) <> c.paid_within_30_days
