-- The running balance of a patient starts at zero and ends at the balance of the analysis.
with last_transactions as (

    select
        patient_id,
        running_balance
    from {{ ref('int_ar_transaction_history') }}
    where is_last

),

first_transactions as (

    select
        patient_id,
        balance_before
    from {{ ref('int_ar_transaction_history') }}
    where transaction_number = 1

)

select
    coalesce(patients.patient_id, last_transactions.patient_id) as patient_id,
    patients.total_balance,
    last_transactions.running_balance,
    first_transactions.balance_before
from {{ ref('int_ar_analysis') }} as patients
full outer join last_transactions
    on patients.patient_id = last_transactions.patient_id
left join first_transactions
    on patients.patient_id = first_transactions.patient_id
where coalesce(patients.total_balance, 0) <> coalesce(last_transactions.running_balance, 0)
    or coalesce(first_transactions.balance_before, 0) <> 0
