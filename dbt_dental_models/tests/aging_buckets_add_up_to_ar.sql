-- The four aging buckets of all patients add up to AR: every open procedure counts once.
with by_procedure as (

    select coalesce(sum(current_balance), 0) as amount
    from {{ ref('int_ar_balance') }}

),

by_patient as (

    select
        coalesce(sum(total_balance), 0) as total_amount,
        coalesce(
            sum(balance_0_30_days + balance_31_60_days + balance_61_90_days + balance_over_90_days), 0
        ) as bucket_amount
    from {{ ref('mart_ar_summary') }}

)

select
    by_procedure.amount,
    by_patient.total_amount,
    by_patient.bucket_amount
from by_procedure
cross join by_patient
where by_procedure.amount <> by_patient.total_amount
    or by_procedure.amount <> by_patient.bucket_amount
