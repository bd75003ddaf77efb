-- mart_new_patient: fees of completed procedures, and money of patient and insurance, up to 90 days after the
-- first visit.
-- owner: src/DentalSynth.Generators/Financial/Claims/BenefitRule.cs
with money as (
    select "PatNum" as patient, "DatePay" as day, round("SplitAmt"::numeric, 2) as amount
    from raw.paysplit
    union all
    select "PatNum", "DateCP", round("InsPayAmt"::numeric, 2)
    from raw.claimproc
    where "Status" in (1, 4) and "ClaimPaymentNum" <> 0 and "ProcNum" <> 0
),
received as (
    select first_visit.patient, sum(money.amount) as amount
    from first_visits as first_visit
    join money on money.patient = first_visit.patient and money.day <= first_visit.day + 90
    group by 1
),
done as (
    select first_visit.patient, sum(round(work."ProcFee"::numeric, 2)) as amount
    from first_visits as first_visit
    join raw.procedurelog as work on work."PatNum" = first_visit.patient and work."ProcStatus" = 2
        and work."ProcDate" >= first_visit.day and work."ProcDate" <= first_visit.day + 90
    group by 1
)
select format('patient %s: done %s, paid %s; the mart says %s, %s', mart.patient_id, done.amount,
    received.amount, mart.production_90_days, mart.collections_90_days)
from marts.mart_new_patient as mart
left join done on done.patient = mart.patient_id
left join received on received.patient = mart.patient_id
where mart.production_90_days <> coalesce(done.amount, 0)
    or mart.collections_90_days <> coalesce(received.amount, 0)
