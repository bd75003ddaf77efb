-- The snapshot of the practice's today and the AR summary tell the same of every patient.
with snapshot as (

    select
        patient_id,
        total_balance,
        balance_over_90_days
    from {{ ref('int_ar_aging_snapshot') }}
    where snapshot_date = {{ as_of_date() }}

),

summary as (

    select
        patient_id,
        sum(total_balance) as total_balance,
        sum(balance_over_90_days) as balance_over_90_days
    from {{ ref('mart_ar_summary') }}
    group by patient_id

)

select
    coalesce(snapshot.patient_id, summary.patient_id) as patient_id,
    snapshot.total_balance as snapshot_balance,
    summary.total_balance as summary_balance
from snapshot
full outer join summary
    on snapshot.patient_id = summary.patient_id
where snapshot.total_balance is distinct from summary.total_balance
    or snapshot.balance_over_90_days is distinct from summary.balance_over_90_days
